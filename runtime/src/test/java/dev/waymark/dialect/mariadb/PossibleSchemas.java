package dev.waymark.dialect.mariadb;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** Random schemas without what MariaDB cannot have. */
final class PossibleSchemas {
  private PossibleSchemas() {}

  /**
   * Without keys that would follow one that may become null into a column that must not be, without
   * the checks over a column that numbers the rows, or that a foreign key changes (error 1901), and
   * with a default of two backslashes for one: in an expression, which is given to the database as
   * it is, one would take the quote behind it along.
   */
  static Schema of(Schema schema) {
    return schema.withTables(schema.tables().map(table -> following(of(table), schema)));
  }

  /** Without indexes over expressions with the column that numbers the rows, too. */
  static Schema ofMysql(Schema schema) {
    return of(schema).withTables(of(schema).tables().map(PossibleSchemas::indexable));
  }

  private static Table indexable(Table table) {
    List<Name> numbered =
        table.columns().stream().filter(c -> c.spec().isIdentity()).map(c -> c.name()).toList();
    List<Index> indexes =
        table.indexes().stream()
            .filter(index -> index.isPlain() || numbered.stream().noneMatch(index::mentions))
            .toList();
    return table.withIndexes(Members.of(indexes));
  }

  private static Table following(Table table, Schema schema) {
    return table.withForeignKeys(
        table
            .foreignKeys()
            .map(
                key ->
                    isToPrimaryKey(key, schema)
                        ? key
                        : key.withActions(key.onDelete(), OnUpdate.NO_ACTION)));
  }

  private static boolean isToPrimaryKey(ForeignKey key, Schema schema) {
    return schema
        .tables()
        .get(key.target())
        .primaryKey()
        .filter(primary -> primary.columns().equals(key.targetColumns()))
        .isPresent();
  }

  private static Table of(Table table) {
    Table possible = table.withColumns(table.columns().map(PossibleSchemas::escaped));
    for (Check check : table.checks()) {
      if (unchecked(table).anyMatch(check::mentions)) {
        possible = possible.without(check);
      }
    }
    return possible;
  }

  /** The columns that the server changes by itself. */
  private static Stream<Name> unchecked(Table table) {
    return Stream.concat(
        table.columns().stream().filter(c -> c.spec().isIdentity()).map(c -> c.name()),
        table.foreignKeys().stream()
            .filter(
                key -> key.onDelete() == OnDelete.SET_NULL || key.onUpdate() == OnUpdate.CASCADE)
            .flatMap(key -> key.columns().stream()));
  }

  private static <T> Column<T> escaped(Column<T> column) {
    ColumnSpec<T> spec = column.spec();
    return spec.defaultSql().filter("'\\'"::equals).isPresent()
        ? column.as(spec.defaultSql("'\\\\'"))
        : column;
  }
}
