package dev.waymark.operation;

import dev.waymark.schema.Name;

/**
 * A column and the value it gets.
 *
 * @param column the column
 * @param value the value
 */
public record Assignment(Name column, Value value) {

  @Override
  public String toString() {
    return column + " = " + value;
  }
}
