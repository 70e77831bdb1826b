package dev.waymark.schema;

import java.util.List;
import java.util.Locale;

/**
 * Columns that hold the key of a row elsewhere.
 *
 * @param table the table that refers
 * @param name the name of the constraint
 * @param columns the columns that refer
 * @param target the table referred to
 * @param targetColumns the columns referred to, as many and in the same order
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when the key of the row referred to changes
 * @param deferrability whether it may be broken until the transaction is committed
 */
public record ForeignKey(
    QualifiedName table,
    Name name,
    List<Name> columns,
    QualifiedName target,
    List<Name> targetColumns,
    OnDelete onDelete,
    OnUpdate onUpdate,
    Deferrability deferrability)
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

  /** A foreign key that is checked at once, to rows whose keys do not change. */
  public ForeignKey(
      QualifiedName table,
      Name name,
      List<Name> columns,
      QualifiedName target,
      List<Name> targetColumns,
      OnDelete onDelete) {
    this(
        table,
        name,
        columns,
        target,
        targetColumns,
        onDelete,
        OnUpdate.NO_ACTION,
        Deferrability.NOT_DEFERRABLE);
  }

  /** The same with other actions. */
  public ForeignKey withActions(OnDelete newOnDelete, OnUpdate newOnUpdate) {
    return new ForeignKey(
        table, name, columns, target, targetColumns, newOnDelete, newOnUpdate, deferrability);
  }

  /** The same that may, or may not, be broken until the transaction is committed. */
  public ForeignKey withDeferrability(Deferrability newDeferrability) {
    return new ForeignKey(
        table, name, columns, target, targetColumns, onDelete, onUpdate, newDeferrability);
  }

  /** The same between columns in another order. */
  public ForeignKey between(List<Name> newColumns, List<Name> newTargetColumns) {
    return new ForeignKey(
        table, name, newColumns, target, newTargetColumns, onDelete, onUpdate, deferrability);
  }

  /** What happens to a row that is referred to: {@code " on delete cascade on update cascade"}. */
  public String actions() {
    return (onDelete == OnDelete.NO_ACTION ? "" : " on delete " + words(onDelete))
        + (onUpdate == OnUpdate.NO_ACTION ? "" : " on update " + words(onUpdate));
  }

  private static String words(Enum<?> action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether it refers to its own table. */
  public boolean isSelfReference() {
    return table.equals(target);
  }

  @Override
  public ForeignKey named(Name newName) {
    return new ForeignKey(
        table, newName, columns, target, targetColumns, onDelete, onUpdate, deferrability);
  }

  @Override
  public ForeignKey renameTable(QualifiedName from, QualifiedName to) {
    return new ForeignKey(
        Renaming.in(table, from, to),
        name,
        columns,
        Renaming.in(target, from, to),
        targetColumns,
        onDelete,
        onUpdate,
        deferrability);
  }

  @Override
  public ForeignKey renameColumn(QualifiedName ofTable, Name from, Name to) {
    return between(
        table.equals(ofTable) ? Renaming.in(columns, from, to) : columns,
        target.equals(ofTable) ? Renaming.in(targetColumns, from, to) : targetColumns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.foreignKey(this);
  }

  @Override
  public String toString() {
    return "foreign key "
        + name
        + " "
        + columns
        + " references "
        + target
        + " "
        + targetColumns
        + (onUpdate == OnUpdate.NO_ACTION ? "" : " on update " + words(onUpdate))
        + deferrability.suffix();
  }
}
