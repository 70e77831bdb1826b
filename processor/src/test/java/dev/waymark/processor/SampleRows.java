package dev.waymark.processor;

import dev.waymark.dialect.SampleValues;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.h2.H2Dialect;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A row in each table of a database, with every column filled. */
final class SampleRows {
  private static final H2Dialect DIALECT = new H2Dialect();
  private static final String CONSTRAINT_VIOLATION = "23";

  private SampleRows() {}

  /**
   * Inserts the given rows, then one into each other table that lets one in.
   *
   * @param own statements, to which the tables named in them are left
   */
  static void insert(TestDatabase database, Schema schema, List<String> own) throws SQLException {
    for (String statement : own) {
      database.execute(statement);
    }
    List<Table> open = new ArrayList<>();
    for (Table table : schema.tables().sorted()) {
      if (count(database, table.name()) == 0) {
        open.add(table);
      }
    }
    // A table that refers to another one gets its row after it.
    for (int before = -1; before != open.size(); ) {
      before = open.size();
      open.removeIf(table -> inserted(database, table));
    }
  }

  private static boolean inserted(TestDatabase database, Table table) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Column<?> column : table.columns().sorted()) {
      if (!column.spec().isIdentity() && !column.spec().isGenerated()) {
        names.add(DIALECT.quote(column.name()));
        values.add(new SampleValues(DIALECT).of(column.spec().type()));
      }
    }
    String into = "insert into " + DIALECT.quote(table.name());
    try {
      database.execute(
          names.isEmpty()
              ? into + " default values"
              : into
                  + " ("
                  + String.join(", ", names)
                  + ") values ("
                  + String.join(", ", values)
                  + ")");
      return true;
    } catch (SQLException e) {
      if (String.valueOf(e.getSQLState()).startsWith(CONSTRAINT_VIOLATION)) {
        return false;
      }
      throw new AssertionError(e);
    }
  }

  private static int count(TestDatabase database, QualifiedName table) throws SQLException {
    return Integer.parseInt(database.query("select count(*) from " + DIALECT.quote(table)).get(0));
  }

  /** The rows of each table, a line each, with the names of the columns. */
  static String text(TestDatabase database, Schema schema) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (Table table : schema.tables().sorted()) {
      List<Column<?>> columns = table.columns().sorted();
      List<String> names = columns.stream().map(c -> DIALECT.quote(c.name())).toList();
      String from = " from " + DIALECT.quote(table.name());
      List<String> rows =
          names.isEmpty() ? List.of() : database.query("select " + String.join(", ", names) + from);
      text.append(table.name()).append(" (").append(String.join(", ", names)).append("):\n");
      rows.stream().sorted().forEach(row -> text.append("  ").append(row).append('\n'));
    }
    return text.toString();
  }
}
