package dev.waymark.lint.rule;

/**
 * What a rule found in a revision.
 *
 * @param code the code of the rule
 * @param severity how bad it is
 * @param where what it is about
 * @param message the reason, in one sentence
 * @param fix what would be safer
 */
public record Finding(String code, Severity severity, Where where, String message, Fix fix) {

  /** The same, as a warning. */
  public Finding asWarning() {
    return new Finding(code, Severity.WARNING, where, message, fix);
  }
}
