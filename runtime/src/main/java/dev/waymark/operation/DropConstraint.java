package dev.waymark.operation;

import dev.waymark.schema.Constraint;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Drops a primary, unique or foreign key or a check.
 *
 * @param constraint the key or check as it was, which names its table
 */
public record DropConstraint(Constraint constraint) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(constraint.table());
    Expect.present(this, table.constraints().toList(), constraint);
    return before.withTable(table.without(constraint));
  }

  @Override
  public SchemaOperation inverse() {
    return new AddConstraint(constraint);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropConstraint(this);
  }

  @Override
  public String toString() {
    return "drop " + constraint + " from " + constraint.table();
  }
}
