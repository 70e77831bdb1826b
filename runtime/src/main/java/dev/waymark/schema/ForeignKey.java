package dev.waymark.schema;

import java.util.List;

/**
 * Columns that hold the key of a row elsewhere.
 *
 * @param table the table that refers
 * @param name the name of the constraint
 * @param columns the columns that refer
 * @param target the table referred to
 * @param targetColumns the columns referred to, as many and in the same order
 * @param onDelete what happens when the row referred to is deleted
 */
public record ForeignKey(
    QualifiedName table,
    Name name,
    List<Name> columns,
    QualifiedName target,
    List<Name> targetColumns,
    OnDelete onDelete)
    implements Constraint {

  /** Copies the columns and checks that there are as many on both sides. */
  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    if (columns.isEmpty() || columns.size() != targetColumns.size()) {
      throw new SchemaException(
          "the foreign key " + name + " refers from " + columns + " to " + targetColumns);
    }
  }

  /** Whether it refers to its own table. */
  public boolean isSelfReference() {
    return table.equals(target);
  }

  @Override
  public ForeignKey named(Name newName) {
    return new ForeignKey(table, newName, columns, target, targetColumns, onDelete);
  }

  @Override
  public ForeignKey renameTable(QualifiedName from, QualifiedName to) {
    return new ForeignKey(
        Renaming.in(table, from, to),
        name,
        columns,
        Renaming.in(target, from, to),
        targetColumns,
        onDelete);
  }

  @Override
  public ForeignKey renameColumn(QualifiedName ofTable, Name from, Name to) {
    return new ForeignKey(
        table,
        name,
        table.equals(ofTable) ? Renaming.in(columns, from, to) : columns,
        target,
        target.equals(ofTable) ? Renaming.in(targetColumns, from, to) : targetColumns,
        onDelete);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.foreignKey(this);
  }

  @Override
  public String toString() {
    return "foreign key " + name + " " + columns + " references " + target + " " + targetColumns;
  }
}
