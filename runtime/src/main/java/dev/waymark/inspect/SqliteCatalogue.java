package dev.waymark.inspect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What SQLite says about its tables: the statements that made them, which it keeps up to date when
 * something gets another name.
 *
 * @param names what the texts of the catalogue mean
 */
record SqliteCatalogue(Names names) implements Catalogue {
  private static final String STATEMENTS =
      """
      select type, name, sql from sqlite_schema
      where type in ('table', 'index') and sql is not null and name not like 'sqlite^_%' escape '^'
      order by type desc, name
      """;

  @Override
  public Found read(Questions questions, Scope scope) throws SQLException {
    Draft draft = new Draft(names);
    List<SqliteTable> tables = new ArrayList<>();
    questions.ask(
        STATEMENTS,
        List.of(),
        row -> {
          String sql = row.getString(3);
          if (row.getString(1).equals("index")) {
            new SqliteIndex(sql, names).read(draft);
          } else if (sql.regionMatches(true, 0, "create table", 0, 12)) {
            SqliteTable table = new SqliteTable(row.getString(2), sql, draft);
            table.read();
            tables.add(table);
          }
        });
    tables.forEach(SqliteTable::refer);
    return draft.found();
  }
}
