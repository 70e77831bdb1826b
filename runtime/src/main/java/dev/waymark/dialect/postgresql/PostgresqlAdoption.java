package dev.waymark.dialect.postgresql;

import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Foreign keys that may lean on a unique index. A foreign key takes the first unique index of the
 * table it refers to that has its columns, and from then on PostgreSQL refuses to drop that one
 * ("other objects depend on it"), though another would do.
 *
 * <p>Which one it took, a schema does not know. So where there is another, the foreign keys are
 * taken off first and put back after. Where there is none, PostgreSQL is right to refuse.
 */
final class PostgresqlAdoption {
  private PostgresqlAdoption() {}

  /** The foreign keys that may lean on the index, and could on another. */
  static List<Constraint> of(Index index, Schema schema) {
    return index.unique() && index.isPlain()
        ? leaningOn(index.columnNames(), schema.tables().get(index.table()), schema)
        : List.of();
  }

  /** The foreign keys that may lean on the key, and could on another. */
  static List<Constraint> of(Constraint key, Schema schema) {
    boolean isUnique = key instanceof PrimaryKey || key instanceof UniqueKey;
    return isUnique
        ? leaningOn(key.columns(), schema.tables().get(key.table()), schema)
        : List.of();
  }

  private static List<Constraint> leaningOn(List<Name> columns, Table table, Schema schema) {
    if (uniques(table).filter(other -> sameColumns(other, columns)).count() < 2) {
      return List.of();
    }
    return schema.tables().stream()
        .flatMap(other -> other.foreignKeys().stream())
        .filter(key -> key.target().equals(table.name()))
        .filter(key -> sameColumns(key.targetColumns(), columns))
        .<Constraint>map(key -> key)
        .toList();
  }

  private static Stream<List<Name>> uniques(Table table) {
    return Stream.concat(
        table.constraints().filter(c -> !(c instanceof ForeignKey)).map(Constraint::columns),
        table.indexes().stream()
            .filter(index -> index.unique() && index.isPlain())
            .map(Index::columnNames));
  }

  private static boolean sameColumns(List<Name> some, List<Name> others) {
    return new HashSet<>(some).equals(Set.copyOf(others));
  }
}
