package dev.waymark.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/** Orders of generated columns, of which one may be made of another. */
public final class WorkedOut {
  private WorkedOut() {}

  /** The columns, each behind those that it is made of. */
  public static List<Column<?>> basesFirst(Collection<Column<?>> columns) {
    return ordered(columns, (column, other) -> column.isMadeOf(other.name()));
  }

  /** The columns, each before those that it is made of. */
  public static List<Column<?>> lastFirst(Collection<Column<?>> columns) {
    return ordered(columns, (column, other) -> other.isMadeOf(column.name()));
  }

  private static List<Column<?>> ordered(
      Collection<Column<?>> columns, BiPredicate<Column<?>, Column<?>> waitsFor) {
    List<Column<?>> open = new ArrayList<>(columns);
    List<Column<?>> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      Column<?> next =
          open.stream()
              .filter(
                  c ->
                      open.stream().noneMatch(other -> !other.equals(c) && waitsFor.test(c, other)))
              .findFirst()
              .orElse(open.get(0));
      open.remove(next);
      ordered.add(next);
    }
    return ordered;
  }
}
