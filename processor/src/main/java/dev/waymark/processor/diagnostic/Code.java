package dev.waymark.processor.diagnostic;

/**
 * The codes of the processor's diagnostics. A code never changes its meaning. {@code MP} is about
 * the mapping of entities, {@code HY} about revisions and their history, {@code US} about how the
 * processor is used, {@code DS} and {@code MF} about data.
 */
public enum Code {
  /** An annotation, or an attribute of one, that shapes tables and is not read yet. */
  MP101,
  /** An attribute of a type that cannot be stored. */
  MP102,
  /** An entity without an id. */
  MP103;
}
