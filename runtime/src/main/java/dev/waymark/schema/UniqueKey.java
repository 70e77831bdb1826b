package dev.waymark.schema;

import java.util.List;

/**
 * Columns whose values, taken together, no two rows share.
 *
 * @param table the table
 * @param name the name of the constraint
 * @param columns the columns, in the order of the key
 * @param deferrability whether it may be broken until the transaction is committed
 */
public record UniqueKey(
    QualifiedName table, Name name, List<Name> columns, Deferrability deferrability)
    implements Constraint {

  /** Copies the columns. */
  public UniqueKey {
    columns = List.copyOf(columns);
  }

  /** A unique key that is checked at once. */
  public UniqueKey(QualifiedName table, Name name, List<Name> columns) {
    this(table, name, columns, Deferrability.NOT_DEFERRABLE);
  }

  /** The same that may, or may not, be broken until the transaction is committed. */
  public UniqueKey withDeferrability(Deferrability newDeferrability) {
    return new UniqueKey(table, name, columns, newDeferrability);
  }

  @Override
  public UniqueKey named(Name newName) {
    return new UniqueKey(table, newName, columns, deferrability);
  }

  @Override
  public UniqueKey renameTable(QualifiedName from, QualifiedName to) {
    return new UniqueKey(Renaming.in(table, from, to), name, columns, deferrability);
  }

  @Override
  public UniqueKey renameColumn(QualifiedName ofTable, Name from, Name to) {
    return table.equals(ofTable)
        ? new UniqueKey(table, name, Renaming.in(columns, from, to), deferrability)
        : this;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.uniqueKey(this);
  }

  @Override
  public String toString() {
    return "unique key " + name + " " + columns + deferrability.suffix();
  }
}
