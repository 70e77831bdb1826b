package dev.waymark.processor.map;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.sqlite.SqliteDialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedSet;

/** SQLite in memory, with the dialect that Hibernate's community keeps. */
final class JudgedSqlite implements JudgedDatabase {
  private final Dialect dialect = new SqliteDialect();

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public boolean hasSchemas() {
    return false;
  }

  @Override
  public Connection empty() throws SQLException {
    return withoutComments(DriverManager.getConnection("jdbc:sqlite::memory:"));
  }

  /** There are none in it, and Hibernate would stop at the first that it writes. */
  private static Connection withoutComments(Connection connection) {
    return Interception.of(
        Connection.class,
        connection,
        (method, arguments, call) ->
            method.getName().equals("createStatement")
                ? withoutComments((Statement) call.call())
                : call.call());
  }

  private static Statement withoutComments(Statement statement) {
    return Interception.of(
        Statement.class,
        statement,
        (method, arguments, call) ->
            method.getName().equals("execute")
                    && String.valueOf(arguments[0]).startsWith("comment on ")
                ? Boolean.FALSE
                : call.call());
  }

  @Override
  public SortedSet<String> facts(Connection connection) throws SQLException {
    return SqliteFacts.of(connection);
  }

  @Override
  public Map<String, Object> settings() {
    return Map.of(
        "hibernate.dialect",
        "org.hibernate.community.dialect.SQLiteDialect",
        // It would drop unique keys to add them again, and that is what SQLite cannot do.
        "hibernate.schema_update.unique_constraint_strategy",
        "SKIP");
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return "SQLite";
  }
}
