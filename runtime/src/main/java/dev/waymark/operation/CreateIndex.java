package dev.waymark.operation;

import dev.waymark.schema.Index;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Creates an index.
 *
 * @param index the index, which names its table
 */
public record CreateIndex(Index index) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(index.table());
    index.columnNames().forEach(table.columns()::get);
    index.include().forEach(table.columns()::get);
    return before.withTable(table.withIndexes(table.indexes().with(index)));
  }

  @Override
  public SchemaOperation inverse() {
    return new DropIndex(index);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createIndex(this);
  }

  @Override
  public String toString() {
    return "create " + index + " on " + index.table();
  }
}
