package dev.waymark.dialect.mariadb;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.stream.Stream;

/** Random schemas without what MariaDB cannot have. */
final class PossibleSchemas {
  private PossibleSchemas() {}

  /**
   * Without the checks over a column that numbers the rows, or that a foreign key sets to null
   * (error 1901), and with a default of two backslashes for one: in an expression, which is given
   * to the database as it is, one would take the quote behind it along.
   */
  static Schema of(Schema schema) {
    return schema.withTables(schema.tables().map(PossibleSchemas::of));
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
            .filter(key -> key.onDelete() == OnDelete.SET_NULL)
            .flatMap(key -> key.columns().stream()));
  }

  private static <T> Column<T> escaped(Column<T> column) {
    ColumnSpec<T> spec = column.spec();
    return spec.defaultSql().filter("'\\'"::equals).isPresent()
        ? column.as(spec.defaultSql("'\\\\'"))
        : column;
  }
}
