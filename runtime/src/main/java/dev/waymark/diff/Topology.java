package dev.waymark.diff;

import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tables ordered so that what is referred to comes before what refers to it. A circle is opened at
 * its first table by name; the keys that close it are set apart.
 *
 * @param tables the tables in order, each with the keys whose targets come before it
 * @param apart the keys that cannot stay with their tables, because their targets come later or
 *     change
 */
record Topology(List<Table> tables, List<ForeignKey> apart) {

  /**
   * Orders the tables.
   *
   * @param foldable whether a key to a table outside of these may stay with its table
   */
  static Topology of(Collection<Table> unordered, Predicate<ForeignKey> foldable) {
    Map<QualifiedName, Table> open = new TreeMap<>();
    unordered.forEach(table -> open.put(table.name(), table));
    Set<QualifiedName> all = Set.copyOf(open.keySet());
    Set<QualifiedName> placed = new HashSet<>();
    List<Table> tables = new ArrayList<>();
    List<ForeignKey> apart = new ArrayList<>();
    Predicate<ForeignKey> fits =
        key ->
            key.isSelfReference()
                || (all.contains(key.target())
                    ? placed.contains(key.target())
                    : foldable.test(key));
    while (!open.isEmpty()) {
      Table next =
          open.values().stream()
              .filter(table -> isReady(table, all, placed))
              .findFirst()
              .orElseGet(() -> open.values().iterator().next());
      List<ForeignKey> unfit = next.foreignKeys().sorted().stream().filter(fits.negate()).toList();
      Table kept = next;
      for (ForeignKey key : unfit) {
        kept = kept.without(key);
      }
      apart.addAll(unfit);
      tables.add(kept);
      placed.add(next.name());
      open.remove(next.name());
    }
    return new Topology(List.copyOf(tables), List.copyOf(apart));
  }

  private static boolean isReady(Table table, Set<QualifiedName> all, Set<QualifiedName> placed) {
    return table.foreignKeys().stream()
        .allMatch(
            key ->
                key.isSelfReference()
                    || !all.contains(key.target())
                    || placed.contains(key.target()));
  }
}
