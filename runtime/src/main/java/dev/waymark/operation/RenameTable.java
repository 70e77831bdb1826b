package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;

/**
 * Renames a table; the rows stay.
 *
 * @param from the name before
 * @param to the name after
 */
public record RenameTable(QualifiedName from, QualifiedName to) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    return before.renameTable(from, to);
  }

  @Override
  public SchemaOperation inverse() {
    return new RenameTable(to, from);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameTable(this);
  }

  @Override
  public String toString() {
    return "rename table " + from + " to " + to;
  }
}
