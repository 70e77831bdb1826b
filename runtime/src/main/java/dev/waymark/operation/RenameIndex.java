package dev.waymark.operation;

import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Renames an index.
 *
 * @param index the index under its name before
 * @param to the name after
 */
public record RenameIndex(Index index, Name to) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table table = before.tables().get(index.table());
    Expect.equal(this, table.indexes().get(index.name()), index);
    return before.withTable(
        table.withIndexes(table.indexes().replace(index.name(), index.named(to))));
  }

  @Override
  public SchemaOperation inverse() {
    return new RenameIndex(index.named(to), index.name());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameIndex(this);
  }

  @Override
  public String toString() {
    return "rename " + index + " of " + index.table() + " to " + to;
  }
}
