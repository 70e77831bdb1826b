package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.List;

/**
 * Changes rows of a table.
 *
 * @param table the table
 * @param assignments what the rows get, in order
 * @param condition which rows
 */
public record UpdateRows(QualifiedName table, List<Assignment> assignments, Condition condition)
    implements DataOperation {

  /** Copies the assignments. */
  public UpdateRows {
    assignments = List.copyOf(assignments);
  }

  @Override
  public Schema applyTo(Schema before) {
    Expect.assigned(before, table, assignments);
    condition.columns().forEach(c -> before.tables().get(table).columns().get(c));
    return before;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.updateRows(this);
  }

  @Override
  public String toString() {
    return "update rows of " + table + " set " + assignments + " " + condition;
  }
}
