package dev.waymark.processor.diagnostic;

/**
 * What a diagnostic is known by: one of the processor's own {@link Code}s, or the {@link RuleCode}
 * of a lint rule. Over both, no code has two meanings.
 */
public sealed interface Coded permits Code, RuleCode {

  /** The code as it is written: two letters and three digits. */
  String name();
}
