package dev.waymark.operation;

import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Creates a table with its columns, keys, checks and indexes.
 *
 * @param table the table as it is afterwards
 */
public record CreateTable(Table table) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    return before.withTables(before.tables().with(table));
  }

  @Override
  public SchemaOperation inverse() {
    return new DropTable(table);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createTable(this);
  }

  @Override
  public String toString() {
    return "create table " + table.name();
  }
}
