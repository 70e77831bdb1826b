package dev.waymark.diff;

import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that go from one table to another one whose key is the same: an attribute moved up or
 * down in a joined hierarchy, or into a secondary table and back.
 */
final class ColumnMoves {
  private final Schema from;
  private final Schema to;
  private final List<Operation> operations = new ArrayList<>();

  private ColumnMoves(Schema from, Schema to) {
    this.from = from;
    this.to = to;
  }

  /** The steps over rows; a pair of tables that more than one candidate fits is left alone. */
  static List<Operation> of(Schema from, Schema to) {
    ColumnMoves moves = new ColumnMoves(from, to);
    for (Table source : from.tables().sorted()) {
      for (Table target : to.tables().sorted()) {
        moves.between(source, target);
      }
    }
    return moves.operations;
  }

  private void between(Table source, Table target) {
    boolean isGone = !to.tables().has(source.name());
    boolean isNew = !from.tables().has(target.name());
    if (source.name().equals(target.name())
        || (isGone && isNew)
        || !(joins(source, target) || joins(target, source))) {
      return;
    }
    List<Carried> columns = new ArrayList<>();
    for (Column<?> column : source.columns().sorted()) {
      if (isLost(source, column) && isGained(target, column) && isOnly(source, column, target)) {
        columns.add(new Carried(column.name(), column.name()));
      }
    }
    if (columns.isEmpty()) {
      return;
    }
    List<Carried> keys = keys(source, target);
    if (isNew) {
      List<Carried> all = new ArrayList<>(keys);
      all.addAll(columns);
      operations.add(
          new CopyRows(source.name(), target.name(), all, List.of(), new Condition.Everywhere()));
    } else {
      operations.add(new MergeRows(source.name(), target.name(), keys, columns, List.of()));
    }
  }

  /** Whether the key of one table is that of a row of the other. */
  static boolean joins(Table table, Table other) {
    List<Name> key = key(table);
    return !key.isEmpty()
        && table.foreignKeys().stream()
            .anyMatch(
                k ->
                    k.target().equals(other.name())
                        && k.columns().equals(key)
                        && k.targetColumns().equals(key(other)));
  }

  static List<Name> key(Table table) {
    return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
  }

  private boolean isLost(Table source, Column<?> column) {
    return !key(source).contains(column.name())
        && to.tables().find(source.name()).filter(t -> t.columns().has(column.name())).isEmpty();
  }

  private boolean isGained(Table target, Column<?> column) {
    Optional<Column<?>> gained = target.columns().find(column.name());
    return gained.filter(c -> c.spec().type().equals(column.spec().type())).isPresent()
        && !key(target).contains(column.name())
        && from.tables().find(target.name()).filter(t -> t.columns().has(column.name())).isEmpty();
  }

  /** Whether no other table could have got the column. */
  private boolean isOnly(Table source, Column<?> column, Table target) {
    return to.tables().stream()
        .filter(t -> !t.name().equals(target.name()) && !t.name().equals(source.name()))
        .noneMatch(t -> isGained(t, column) && (joins(source, t) || joins(t, source)));
  }

  private static List<Carried> keys(Table source, Table target) {
    List<Carried> keys = new ArrayList<>();
    for (int i = 0; i < key(source).size(); i++) {
      keys.add(new Carried(key(source).get(i), key(target).get(i)));
    }
    return keys;
  }

  /** Whether every row of the first table has one of the other: nothing is left behind. */
  static boolean isWhole(Schema from, Schema to, QualifiedName source, QualifiedName target) {
    Optional<Table> before = from.tables().find(source);
    Optional<Table> after = to.tables().find(target);
    boolean isNew = !from.tables().has(target);
    return isNew || (before.isPresent() && after.isPresent() && joins(before.get(), after.get()));
  }
}
