package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.List;

/**
 * Inserts a row.
 *
 * @param table the table
 * @param assignments the values of its columns, in order
 */
public record InsertRow(QualifiedName table, List<Assignment> assignments)
    implements DataOperation {

  /** Copies the assignments. */
  public InsertRow {
    assignments = List.copyOf(assignments);
  }

  @Override
  public Schema applyTo(Schema before) {
    Expect.assigned(before, table, assignments);
    return before;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.insertRow(this);
  }

  @Override
  public String toString() {
    return "insert a row into " + table + " " + assignments;
  }
}
