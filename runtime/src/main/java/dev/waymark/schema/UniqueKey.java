package dev.waymark.schema;

import java.util.List;

/**
 * Columns whose values, taken together, no two rows share.
 *
 * @param table the table
 * @param name the name of the constraint
 * @param columns the columns, in the order of the key
 */
public record UniqueKey(QualifiedName table, Name name, List<Name> columns) implements Constraint {

  /** Copies the columns. */
  public UniqueKey {
    columns = List.copyOf(columns);
  }

  @Override
  public UniqueKey named(Name newName) {
    return new UniqueKey(table, newName, columns);
  }

  @Override
  public UniqueKey renameTable(QualifiedName from, QualifiedName to) {
    return new UniqueKey(Renaming.in(table, from, to), name, columns);
  }

  @Override
  public UniqueKey renameColumn(QualifiedName ofTable, Name from, Name to) {
    return table.equals(ofTable)
        ? new UniqueKey(table, name, Renaming.in(columns, from, to))
        : this;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.uniqueKey(this);
  }

  @Override
  public String toString() {
    return "unique key " + name + " " + columns;
  }
}
