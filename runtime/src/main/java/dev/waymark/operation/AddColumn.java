package dev.waymark.operation;

import dev.waymark.schema.Column;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Adds a column to a table.
 *
 * @param column the column as it is afterwards
 */
public record AddColumn(Column<?> column) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(column.table());
    return before.withTable(table.withColumns(table.columns().with(column)));
  }

  @Override
  public SchemaOperation inverse() {
    return new DropColumn(column);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.addColumn(this);
  }

  @Override
  public String toString() {
    return "add column " + column;
  }
}
