package dev.waymark.operation;

import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/**
 * Drops a table with its columns, keys, checks and indexes. Its rows are lost.
 *
 * @param table the table as it was before, so that the step can be undone
 */
public record DropTable(Table table) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Expect.equal(this, before.tables().get(table.name()), table);
    Expect.unreferenced(this, before, table.name());
    return before.withTables(before.tables().without(table.name()));
  }

  @Override
  public SchemaOperation inverse() {
    return new CreateTable(table);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropTable(this);
  }

  @Override
  public String toString() {
    return "drop table " + table.name();
  }
}
