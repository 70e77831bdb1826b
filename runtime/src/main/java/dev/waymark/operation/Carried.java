package dev.waymark.operation;

import dev.waymark.schema.Name;

/**
 * A column whose values go to a column of another table.
 *
 * @param from the column that has the values
 * @param to the column that gets them
 */
public record Carried(Name from, Name to) {

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + " as " + to;
  }
}
