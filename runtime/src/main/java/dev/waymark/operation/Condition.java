package dev.waymark.operation;

import dev.waymark.schema.Name;
import java.util.List;

/** Which rows a data step is about. */
public sealed interface Condition {

  /** The columns it names, as far as they are known. */
  List<Name> columns();

  /** Every row. */
  record Everywhere() implements Condition {
    @Override
    public List<Name> columns() {
      return List.of();
    }

    @Override
    public String toString() {
      return "everywhere";
    }
  }

  /**
   * Rows without a value in the column.
   *
   * @param column the column
   */
  record IsNull(Name column) implements Condition {
    @Override
    public List<Name> columns() {
      return List.of(column);
    }

    @Override
    public String toString() {
      return "where " + column + " is null";
    }
  }

  /**
   * Rows with that value in the column.
   *
   * @param column the column
   * @param value the value
   */
  record Equal(Name column, Value.Literal value) implements Condition {
    @Override
    public List<Name> columns() {
      return List.of(column);
    }

    @Override
    public String toString() {
      return "where " + column + " = " + value;
    }
  }

  /**
   * Rows for which an SQL condition holds.
   *
   * @param condition the condition, without {@code where}
   */
  record Sql(String condition) implements Condition {
    @Override
    public List<Name> columns() {
      return List.of();
    }

    @Override
    public String toString() {
      return "where " + condition;
    }
  }
}
