package dev.waymark.lint.rule;

/** How bad a finding is. */
public enum Severity {
  /** The revision is not generated before it allows the code, with a reason. */
  ERROR,
  /** Said once, when the revision is generated. */
  WARNING
}
