package dev.waymark.schema;

/**
 * One column of an index.
 *
 * @param columnName the column
 * @param isDescending whether the index runs from the greatest to the least value
 * @param nulls where the index has the rows without a value
 */
public record IndexColumn(Name columnName, boolean isDescending, Nulls nulls) implements IndexPart {

  /** A column whose rows without a value are where the database puts them. */
  public IndexColumn(Name columnName, boolean isDescending) {
    this(columnName, isDescending, Nulls.DEFAULT);
  }

  @Override
  public IndexColumn descending() {
    return new IndexColumn(columnName, true, nulls);
  }

  @Override
  public IndexColumn withNulls(Nulls place) {
    return new IndexColumn(columnName, isDescending, place);
  }

  @Override
  public boolean mentions(Name column) {
    return columnName.equals(column);
  }

  @Override
  public IndexColumn renameColumn(Name from, Name to) {
    return columnName.equals(from) ? new IndexColumn(to, isDescending, nulls) : this;
  }

  @Override
  public String toString() {
    return columnName + order();
  }
}
