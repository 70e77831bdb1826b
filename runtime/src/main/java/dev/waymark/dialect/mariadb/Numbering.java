package dev.waymark.dialect.mariadb;

import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns that number rows. There, one must be the first of a key or index (error 1075, "there
 * can be only one auto column and it must be defined as a key"). So it begins to number with the
 * first key it gets, in the same statement, and ends with the last it loses.
 */
final class Numbering {
  private Numbering() {}

  /** Whether the table has a key or index that allows the column to number the rows. */
  static boolean isKey(Name column, Table table) {
    return keys(table).anyMatch(columns -> columns.get(0).equals(column));
  }

  /** The columns of every key and index. */
  static Stream<List<Name>> keys(Table table) {
    Stream<List<Name>> constraints =
        table
            .constraints()
            .filter(c -> c instanceof PrimaryKey || c instanceof UniqueKey)
            .map(c -> c.columns());
    Stream<List<Name>> indexes =
        table.indexes().stream().map(Index::leadingColumns).filter(columns -> !columns.isEmpty());
    return Stream.concat(constraints, indexes);
  }

  /** The column as it can be in that table: it numbers the rows only if it is a key. */
  static Column<?> stored(Column<?> column, Table table) {
    return column.spec().isIdentity() && !isKey(column.name(), table)
        ? withoutNumbers(column)
        : column;
  }

  private static <T> Column<T> withoutNumbers(Column<T> column) {
    ColumnSpec<T> spec = column.spec();
    return column.as(
        new ColumnSpec<>(
            spec.type(),
            spec.isNullable(),
            spec.defaultSql(),
            false,
            spec.comment(),
            spec.collation(),
            spec.generation()));
  }
}
