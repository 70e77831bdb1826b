package dev.waymark.operation;

import dev.waymark.schema.Column;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Drops a column. Its values are lost.
 *
 * @param column the column as it was before, so that the step can be undone
 */
public record DropColumn(Column<?> column) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(column.table());
    Expect.equal(this, table.columns().get(column.name()), column);
    Expect.unused(this, before, column);
    return before.withTable(table.withColumns(table.columns().without(column.name())));
  }

  @Override
  public SchemaOperation inverse() {
    return new AddColumn(column);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropColumn(this);
  }

  @Override
  public String toString() {
    return "drop column " + column.path();
  }
}
