package dev.waymark.operation;

import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
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
   * Rows with a value in the column.
   *
   * @param column the column
   */
  record NotNull(Name column) implements Condition {
    @Override
    public List<Name> columns() {
      return List.of(column);
    }

    @Override
    public String toString() {
      return "where " + column + " is not null";
    }
  }

  /**
   * Rows to which a row of another table belongs.
   *
   * @param other the other table
   * @param on the columns that are equal in rows that belong together, from the other table
   */
  record Matched(QualifiedName other, List<Carried> on) implements Condition {
    /** Copies the list. */
    public Matched {
      on = List.copyOf(on);
    }

    @Override
    public List<Name> columns() {
      return on.stream().map(Carried::to).toList();
    }

    @Override
    public String toString() {
      return "where a row of " + other + " has the same " + on;
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
