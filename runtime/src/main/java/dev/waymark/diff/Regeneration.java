package dev.waymark.diff;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.Table;
import dev.waymark.schema.WorkedOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a table that stay, but that the database works out in another way, or not any
 * more, or only now; and those that it works out from one of these, or from one that gets another
 * type. No database alters such a column in place: it goes and comes back, and what is over it with
 * it.
 *
 * @param columns the columns, before and after
 * @param gone the generated columns that only the table before has, and that are in the way of
 *     these changes, each before those that it is made of
 */
record Regeneration(List<Changes.Pair<Column<?>>> columns, List<Column<?>> gone) {

  static Regeneration of(Table from, Table to, Changes<Column<?>> changes) {
    List<Changes.Pair<Column<?>>> columns = new ArrayList<>();
    Set<Name> touched = new HashSet<>();
    for (Changes.Pair<Column<?>> pair : changes.changed()) {
      if (isWorkedOutAnew(pair)) {
        columns.add(pair);
      }
      if (isWorkedOutAnew(pair) || !isSameType(pair.from().spec(), pair.to().spec())) {
        touched.add(pair.from().name());
      }
    }
    while (!touched.isEmpty() && addWorkedOut(from, to, columns, touched)) {
      // What is worked out from those that were added has to be found, too.
    }
    List<Column<?>> gone =
        changes.removed().stream()
            .filter(column -> column.spec().isGenerated() && isMadeOf(column, touched))
            .toList();
    return new Regeneration(List.copyOf(columns), WorkedOut.lastFirst(gone));
  }

  private static boolean isWorkedOutAnew(Changes.Pair<Column<?>> pair) {
    ColumnSpec<?> from = pair.from().spec();
    ColumnSpec<?> to = pair.to().spec();
    return (from.isGenerated() || to.isGenerated()) && !from.hasSameValues(to);
  }

  /** Whether values of the one have the type of the other, and are compared by the same rules. */
  static boolean isSameType(ColumnSpec<?> from, ColumnSpec<?> to) {
    return from.type().equals(to.type()) && from.collation().equals(to.collation());
  }

  private static boolean addWorkedOut(
      Table from, Table to, List<Changes.Pair<Column<?>>> columns, Set<Name> touched) {
    boolean isAnyAdded = false;
    for (Column<?> column : from.columns().sorted()) {
      if (column.spec().isGenerated()
          && to.columns().has(column.name())
          && columns.stream().noneMatch(pair -> pair.from().equals(column))
          && isMadeOf(column, touched)) {
        columns.add(new Changes.Pair<>(column, to.columns().get(column.name())));
        touched.add(column.name());
        isAnyAdded = true;
      }
    }
    return isAnyAdded;
  }

  private static boolean isMadeOf(Column<?> column, Collection<Name> others) {
    return others.stream()
        .anyMatch(other -> !other.equals(column.name()) && column.isMadeOf(other));
  }

  /** The columns as they were, in an order in which they can go. */
  List<Changes.Pair<Column<?>>> going() {
    return WorkedOut.lastFirst(columns.stream().<Column<?>>map(Changes.Pair::from).toList())
        .stream()
        .map(column -> pair(column.name()))
        .toList();
  }

  private Changes.Pair<Column<?>> pair(Name column) {
    return columns.stream()
        .filter(pair -> pair.from().name().equals(column))
        .findFirst()
        .orElseThrow();
  }

  boolean has(Name column) {
    return columns.stream().anyMatch(pair -> pair.from().name().equals(column));
  }

  /** Whether the index has to go while the columns are made anew. */
  boolean isUnder(Index index) {
    return columns.stream().anyMatch(pair -> index.mentions(pair.from().name()));
  }

  /** Whether the key or check has to go while the columns are made anew. */
  boolean isUnder(Constraint rule) {
    return columns.stream()
        .map(pair -> pair.from().name())
        .anyMatch(
            column ->
                rule.columns().contains(column)
                    || (rule instanceof Check check && check.mentions(column)));
  }
}
