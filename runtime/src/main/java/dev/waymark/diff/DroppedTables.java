package dev.waymark.diff;

import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The tables that go. They go last, but the names of their keys, checks and indexes may be wanted
 * before: databases keep such names unique in a schema, not in a table. Those let go first.
 */
final class DroppedTables {
  private final Map<QualifiedName, Table> tables = new TreeMap<>();
  private final List<SchemaOperation> first = new ArrayList<>();

  /**
   * What is to be done.
   *
   * @param first what lets go before anything new comes
   * @param topology the tables with what is left of them, in the reverse order of their drops
   */
  record Result(List<SchemaOperation> first, Topology topology) {}

  /**
   * Plans the drops.
   *
   * @param goers the tables that go
   * @param coming the names of keys, checks and indexes that come
   * @param stable whether a key to a table that stays may go with its own table
   */
  static Result of(List<Table> goers, Set<QualifiedName> coming, Predicate<ForeignKey> stable) {
    DroppedTables dropped = new DroppedTables();
    goers.forEach(table -> dropped.tables.put(table.name(), table));
    goers.forEach(table -> dropped.release(table, coming));
    Topology topology = Topology.of(dropped.tables.values(), stable);
    topology.apart().forEach(key -> dropped.first.add(new DropConstraint(key)));
    return new Result(List.copyOf(dropped.first), topology);
  }

  private void release(Table table, Set<QualifiedName> coming) {
    table.foreignKeys().stream()
        .filter(key -> coming.contains(table.name().sibling(key.name())))
        .forEach(this::drop);
    table
        .constraints()
        .filter(
            rule ->
                !(rule instanceof ForeignKey) && coming.contains(table.name().sibling(rule.name())))
        .forEach(
            rule -> {
              dropKeysTo(table, rule.columns());
              drop(rule);
            });
    table.indexes().stream()
        .filter(index -> coming.contains(table.name().sibling(index.name())))
        .forEach(index -> drop(table, index));
  }

  private void drop(Constraint rule) {
    Table owner = tables.get(rule.table());
    if (owner != null && owner.constraints().anyMatch(rule::equals)) {
      first.add(new DropConstraint(rule));
      tables.put(owner.name(), owner.without(rule));
    }
  }

  private void drop(Table table, Index index) {
    if (index.unique() && index.isPlain()) {
      dropKeysTo(table, index.columnNames());
    }
    first.add(new DropIndex(index));
    Table owner = tables.getOrDefault(table.name(), table);
    tables.put(owner.name(), owner.withIndexes(owner.indexes().without(index.name())));
  }

  /** Drops the keys that refer to those columns: no key is left to refer to. */
  private void dropKeysTo(Table target, List<Name> columns) {
    for (Table table : List.copyOf(tables.values())) {
      table.foreignKeys().stream()
          .filter(key -> key.target().equals(target.name()))
          .filter(key -> new HashSet<>(key.targetColumns()).equals(new HashSet<>(columns)))
          .forEach(this::drop);
    }
  }
}
