package dev.waymark.dialect.mariadb;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/** Random schemas without what MariaDB cannot have. */
final class PossibleSchemas {
  private PossibleSchemas() {}

  /**
   * Without the checks over a column that numbers the rows (error 1901), and with a default of two
   * backslashes for one: in an expression, which is given to the database as it is, one would take
   * the quote behind it along.
   */
  static Schema of(Schema schema) {
    return schema.withTables(schema.tables().map(PossibleSchemas::of));
  }

  private static Table of(Table table) {
    Table possible = table.withColumns(table.columns().map(PossibleSchemas::escaped));
    for (Column<?> column : table.columns()) {
      for (Check check : table.checks()) {
        if (column.spec().isIdentity() && check.mentions(column.name())) {
          possible = possible.without(check);
        }
      }
    }
    return possible;
  }

  private static <T> Column<T> escaped(Column<T> column) {
    ColumnSpec<T> spec = column.spec();
    return spec.defaultSql().filter("'\\'"::equals).isPresent()
        ? column.as(spec.defaultSql("'\\\\'"))
        : column;
  }
}
