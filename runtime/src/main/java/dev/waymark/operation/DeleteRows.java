package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;

/**
 * Deletes rows of a table.
 *
 * @param table the table
 * @param condition which rows
 */
public record DeleteRows(QualifiedName table, Condition condition) implements DataOperation {

  @Override
  public Schema applyTo(Schema before) {
    condition.columns().forEach(c -> before.tables().get(table).columns().get(c));
    return before;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.deleteRows(this);
  }

  @Override
  public String toString() {
    return "delete rows of " + table + " " + condition;
  }
}
