package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of relations and collections, which several of them may share: the two sides of a
 * relation that both describe its table, or an entity and the relation whose table it is. As in
 * Hibernate their columns are united, and what is said first of a column counts, which is what the
 * entity says.
 */
final class SharedTables {
  private final Map<TableDraft, List<Use>> uses = new LinkedHashMap<>();

  /** A relation and the columns that it writes. */
  private record Use(Origin origin, String remedy, Set<Name> columns) {}

  /** Whether the table is that of a relation or collection. */
  boolean has(TableDraft table) {
    return uses.containsKey(table);
  }

  /** Remembers that the table is that of a relation or collection. */
  void add(TableDraft table) {
    uses.putIfAbsent(table, new ArrayList<>());
  }

  /**
   * Remembers what a relation writes to its table.
   *
   * @param remedy how it gets a table of its own
   */
  void note(TableDraft table, Origin origin, String remedy, Collection<Name> columns) {
    uses.computeIfAbsent(table, t -> new ArrayList<>())
        .add(new Use(origin, remedy, Set.copyOf(columns)));
  }

  /**
   * Reports relations of which none can write a row, because another one has columns that are NOT
   * NULL. With an entity in the table that is no error: its relations may only be read.
   */
  void check(Mapping mapping) {
    uses.forEach(
        (table, all) -> {
          if (!mapping.isOfEntity(table)) {
            check(mapping, table, all);
          }
        });
  }

  private static void check(Mapping mapping, TableDraft table, List<Use> uses) {
    List<Name> demanded =
        table.columns().stream()
            .filter(c -> isDemanded(c.column().spec()))
            .map(ColumnDraft::name)
            .toList();
    boolean isFilledByAll = uses.stream().allMatch(u -> u.columns().containsAll(demanded));
    if (!isFilledByAll && uses.size() > 1) {
      Use last = uses.get(uses.size() - 1);
      mapping.error(
          Code.MP107,
          last.origin(),
          last.origin()
              + " would share the table "
              + table.name()
              + " with "
              + uses.get(0).origin()
              + ", but not all of its columns "
              + demanded
              + ", which are NOT NULL. "
              + last.remedy());
    }
  }

  private static boolean isDemanded(ColumnSpec<?> spec) {
    return !spec.isNullable() && spec.defaultSql().isEmpty() && !spec.isIdentity();
  }
}
