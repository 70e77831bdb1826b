package dev.waymark.operation;

import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;

/**
 * Renames a column; the values stay.
 *
 * @param table the table
 * @param from the name before
 * @param to the name after
 */
public record RenameColumn(QualifiedName table, Name from, Name to) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    return before.renameColumn(table, from, to);
  }

  @Override
  public SchemaOperation inverse() {
    return new RenameColumn(table, to, from);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameColumn(this);
  }

  @Override
  public String toString() {
    return "rename column " + table + "." + from + " to " + to;
  }
}
