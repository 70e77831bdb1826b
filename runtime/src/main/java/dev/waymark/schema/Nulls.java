package dev.waymark.schema;

/** Where an index has the rows without a value. */
public enum Nulls {
  /** Where the database puts them if nothing is said. */
  DEFAULT,
  /** Before the others. */
  FIRST,
  /** Behind the others. */
  LAST;

  /** What is written behind the column: {@code " nulls last"}, or nothing. */
  String suffix() {
    return switch (this) {
      case DEFAULT -> "";
      case FIRST -> " nulls first";
      case LAST -> " nulls last";
    };
  }
}
