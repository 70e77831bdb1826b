package dev.waymark.operation;

import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.Optional;

/**
 * Changes type, nullability, default, identity or comment of a column.
 *
 * @param table the table
 * @param column the name of the column
 * @param from what it was before
 * @param to what it is afterwards
 * @param using an SQL expression that makes the new value of the old one, where the database cannot
 */
public record AlterColumn(
    QualifiedName table, Name column, ColumnSpec<?> from, ColumnSpec<?> to, Optional<String> using)
    implements SchemaOperation {

  /** A change that the database can make by itself. */
  public static AlterColumn of(Column<?> from, ColumnSpec<?> to) {
    return new AlterColumn(from.table(), from.name(), from.spec(), to, Optional.empty());
  }

  /** Whether only rows are ruled out that have no value. */
  public boolean onlyTightens() {
    return from.isNullable() && !to.isNullable() && from.notNull().equals(to);
  }

  @Override
  public Schema applyTo(Schema before) {
    Table altered = before.tables().get(table);
    Column<?> current = altered.columns().get(column);
    Expect.equal(this, current.spec(), from);
    Column<?> changed = new Column<>(table, current.name(), to);
    return before.withTable(altered.withColumns(altered.columns().replace(column, changed)));
  }

  @Override
  public SchemaOperation inverse() {
    return new AlterColumn(table, column, to, from, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.alterColumn(this);
  }

  @Override
  public String toString() {
    return "alter column " + table + "." + column + " from " + from + " to " + to;
  }
}
