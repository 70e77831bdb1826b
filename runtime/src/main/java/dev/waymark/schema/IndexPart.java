package dev.waymark.schema;

/** What one place of an index is over, and in which order. */
public sealed interface IndexPart extends Indexed permits IndexColumn, IndexExpression {

  /** Whether the index runs from the greatest to the least value. */
  boolean isDescending();

  /** Where the index has the rows without a value. */
  Nulls nulls();

  /** The same, from the greatest to the least value. */
  IndexPart descending();

  /** The same, with the rows without a value at that place. */
  IndexPart withNulls(Nulls place);

  /** Whether it is over the column, or names it. */
  boolean mentions(Name column);

  /** The same after a column has got another name. */
  IndexPart renameColumn(Name from, Name to);

  /** The same, with the rows without a value before the others. */
  default IndexPart nullsFirst() {
    return withNulls(Nulls.FIRST);
  }

  /** The same, with the rows without a value behind the others. */
  default IndexPart nullsLast() {
    return withNulls(Nulls.LAST);
  }

  @Override
  default IndexPart inIndex() {
    return this;
  }

  /** The order as it is written: {@code " desc nulls last"}. */
  default String order() {
    return (isDescending() ? " desc" : "") + nulls().suffix();
  }
}
