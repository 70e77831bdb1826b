package dev.waymark.operation;

import dev.waymark.schema.Index;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Drops an index.
 *
 * @param index the index as it was, which names its table
 */
public record DropIndex(Index index) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(index.table());
    Expect.equal(this, table.indexes().get(index.name()), index);
    return before.withTable(table.withIndexes(table.indexes().without(index.name())));
  }

  @Override
  public SchemaOperation inverse() {
    return new CreateIndex(index);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropIndex(this);
  }

  @Override
  public String toString() {
    return "drop " + index + " of " + index.table();
  }
}
