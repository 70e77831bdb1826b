package dev.waymark.schema;

import java.util.List;

/**
 * The columns by which a row is known.
 *
 * @param table the table
 * @param name the name of the constraint
 * @param columns the columns, in the order of the key
 */
public record PrimaryKey(QualifiedName table, Name name, List<Name> columns) implements Constraint {

  /** Copies the columns. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public PrimaryKey named(Name newName) {
    return new PrimaryKey(table, newName, columns);
  }

  @Override
  public PrimaryKey renameTable(QualifiedName from, QualifiedName to) {
    return new PrimaryKey(Renaming.in(table, from, to), name, columns);
  }

  @Override
  public PrimaryKey renameColumn(QualifiedName ofTable, Name from, Name to) {
    return table.equals(ofTable)
        ? new PrimaryKey(table, name, Renaming.in(columns, from, to))
        : this;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.primaryKey(this);
  }

  @Override
  public String toString() {
    return "primary key " + name + " " + columns;
  }
}
