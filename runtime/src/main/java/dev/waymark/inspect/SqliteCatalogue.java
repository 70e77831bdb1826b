package dev.waymark.inspect;

import dev.waymark.dialect.Dialect;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What SQLite says about its tables: the statements that made them, which it keeps up to date when
 * something gets another name.
 *
 * @param dialect the dialect
 */
record SqliteCatalogue(Dialect dialect) implements Catalogue {
  private static final String STATEMENTS =
      """
      select type, name, sql from sqlite_schema
      where type in ('table', 'index') and sql is not null and name not like 'sqlite^_%' escape '^'
      order by type desc, name
      """;

  @Override
  public Schema read(Questions questions, Scope scope) throws SQLException {
    Draft draft = new Draft(dialect);
    List<SqliteTable> tables = new ArrayList<>();
    questions.ask(
        STATEMENTS,
        List.of(),
        row -> {
          String sql = row.getString(3);
          if (row.getString(1).equals("index")) {
            new SqliteIndex(sql, dialect).read(draft);
          } else if (sql.regionMatches(true, 0, "create table", 0, 12)) {
            SqliteTable table = new SqliteTable(row.getString(2), sql, draft);
            table.read();
            tables.add(table);
          }
        });
    tables.forEach(SqliteTable::refer);
    return draft.schema();
  }
}
