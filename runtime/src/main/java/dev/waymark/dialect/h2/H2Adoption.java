package dev.waymark.dialect.h2;

import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Constraints that may have taken over an index. H2 checks a new foreign or unique key by an index
 * that is already there and fits. It then refuses to drop the index ("Index IX belongs to
 * constraint FK"); and where the index is that of a primary or unique key, it drops the key but
 * keeps its unique index, so that two rows still cannot share the values.
 *
 * <p>Which index a constraint uses depends on the order in which both were made, which a schema
 * does not know. So every constraint that could use the index is taken off before the index is
 * dropped, and put back after.
 */
final class H2Adoption {
  private H2Adoption() {}

  /**
   * The constraints that may use the index, in the order in which they can be taken off: a key that
   * others refer to after those.
   */
  static List<Constraint> of(Index index, Schema schema) {
    Table table = schema.tables().get(index.table());
    List<Name> columns = index.columnNames();
    List<Constraint> uniqueKeys =
        table
            .constraints()
            .filter(H2Adoption::isUnique)
            .filter(key -> index.unique() && sameColumns(key.columns(), columns))
            .toList();
    Stream<Constraint> references =
        uniqueKeys.isEmpty() ? Stream.of() : foreignKeysTo(columns, table, schema);
    return Stream.of(references, foreignKeysOver(columns, table), uniqueKeys.stream())
        .flatMap(constraints -> constraints)
        .distinct()
        .toList();
  }

  private static Stream<Constraint> foreignKeysTo(List<Name> columns, Table target, Schema schema) {
    return schema.tables().stream()
        .flatMap(table -> table.foreignKeys().stream())
        .filter(key -> key.target().equals(target.name()))
        .filter(key -> sameColumns(key.targetColumns(), columns))
        .map(key -> key);
  }

  /** The foreign keys of the table that may use the index of a primary or unique key. */
  static List<Constraint> of(Constraint key, Table table) {
    return isUnique(key) ? foreignKeysOver(key.columns(), table).toList() : List.of();
  }

  private static boolean isUnique(Constraint constraint) {
    return constraint instanceof PrimaryKey || constraint instanceof UniqueKey;
  }

  private static Stream<Constraint> foreignKeysOver(List<Name> columns, Table table) {
    return table.foreignKeys().stream().filter(key -> startsWith(columns, key)).map(key -> key);
  }

  private static boolean startsWith(List<Name> columns, ForeignKey key) {
    int length = key.columns().size();
    return length <= columns.size() && sameColumns(columns.subList(0, length), key.columns());
  }

  private static boolean sameColumns(List<Name> some, List<Name> others) {
    return Set.copyOf(some).equals(Set.copyOf(others));
  }
}
