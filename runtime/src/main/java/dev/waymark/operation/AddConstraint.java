package dev.waymark.operation;

import dev.waymark.schema.Constraint;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Adds a primary, unique or foreign key or a check.
 *
 * @param constraint the key or check, which names its table
 */
public record AddConstraint(Constraint constraint) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(constraint.table());
    Expect.columns(this, before, constraint);
    return before.withTable(table.with(constraint));
  }

  @Override
  public SchemaOperation inverse() {
    return new DropConstraint(constraint);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.addConstraint(this);
  }

  @Override
  public String toString() {
    return "add " + constraint + " to " + constraint.table();
  }
}
