package dev.waymark.operation;

import dev.waymark.schema.Constraint;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Renames a key or check.
 *
 * @param constraint the key or check under its name before
 * @param to the name after
 */
public record RenameConstraint(Constraint constraint, Name to) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(constraint.table());
    Expect.present(this, table.constraints().toList(), constraint);
    return before.withTable(table.without(constraint).with(constraint.named(to)));
  }

  @Override
  public SchemaOperation inverse() {
    return new RenameConstraint(constraint.named(to), constraint.name());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameConstraint(this);
  }

  @Override
  public String toString() {
    return "rename " + constraint + " of " + constraint.table() + " to " + to;
  }
}
