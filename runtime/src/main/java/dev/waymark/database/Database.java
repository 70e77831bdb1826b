package dev.waymark.database;

import dev.waymark.dialect.Dialect;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a database.
 *
 * @param connection the connection
 * @param dialect the dialect of the database
 * @param defaultSchema the database schema, to the letter; else the one of the connection
 * @param historyTable the name of Flyway's history table, to the letter
 */
public record Database(
    Connection connection, Dialect dialect, Optional<String> defaultSchema, String historyTable) {

  /**
   * Something that is asked of the database.
   *
   * @param <T> the answer
   */
  public interface Query<T> {
    T of(Database database) throws SQLException;
  }

  /**
   * Asks on a new connection.
   *
   * @throws WaymarkException if the database cannot be reached or read
   */
  public static <T> T ask(DatabaseSettings settings, Query<T> query) {
    try (Connection connection = settings.dataSource().getConnection()) {
      return query.of(
          new Database(
              connection,
              DatabaseProduct.dialect(connection),
              settings.defaultSchema(),
              settings.historyTable()));
    } catch (SQLException e) {
      throw new WaymarkException(
          "Cannot reach or read "
              + settings.address()
              + ": "
              + Passwords.hidden(e.getMessage())
              + "."
              + SqlAdvice.on(e),
          e);
    }
  }

  /**
   * The database behind a connection whose schema is the one of the history.
   *
   * @throws dev.waymark.dialect.DialectException if there is no dialect for it
   */
  public static Database of(Connection connection, String historyTable) throws SQLException {
    return new Database(
        connection, DatabaseProduct.dialect(connection), Optional.empty(), historyTable);
  }

  /** A table that is known to the letter, beside the history. */
  public QualifiedName named(String table) throws SQLException {
    return DatabaseTables.in(schema(), table);
  }

  private @Nullable String schema() throws SQLException {
    return defaultSchema.isPresent() ? defaultSchema.get() : connection.getSchema();
  }

  /** How many rows a table of a migration has. */
  public long rowCount(QualifiedName table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from " + dialect.quote(placed(table)))) {
      row.next();
      return row.getLong(1);
    }
  }

  /** In the schema where the migrations put it. */
  private QualifiedName placed(QualifiedName name) {
    Optional<Name> schema =
        name.schema().or(() -> defaultSchema.map(text -> Name.of("`" + text + "`")));
    return new QualifiedName(schema, name.name());
  }
}
