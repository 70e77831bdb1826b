package dev.waymark.schema;

/**
 * One column of an index.
 *
 * @param columnName the column
 * @param isDescending whether the index runs from the greatest to the least value
 */
public record IndexColumn(Name columnName, boolean isDescending) implements Indexed {

  @Override
  public String toString() {
    return columnName + (isDescending ? " desc" : "");
  }
}
