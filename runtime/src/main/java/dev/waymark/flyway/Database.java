package dev.waymark.flyway;

import dev.waymark.dialect.Dialect;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the database of the settings.
 *
 * @param connection the connection
 * @param dialect the dialect of the database
 * @param settings where it is
 */
record Database(Connection connection, Dialect dialect, Settings settings) {

  /**
   * Something that is asked of the database.
   *
   * @param <T> the answer
   */
  interface Query<T> {
    T of(Database database) throws SQLException;
  }

  /**
   * Asks on a new connection.
   *
   * @throws WaymarkException if the database cannot be reached or read
   */
  static <T> T ask(Settings settings, Query<T> query) {
    try (Connection connection = settings.dataSource().getConnection()) {
      return query.of(new Database(connection, DatabaseProduct.dialect(connection), settings));
    } catch (SQLException e) {
      throw FlywayFailure.of(e, settings);
    }
  }

  HistoryTable history() throws SQLException {
    return new HistoryTable(
        connection, dialect, DatabaseTables.in(schema(), settings.historyTable()));
  }

  JournalTable journal() throws SQLException {
    return new JournalTable(
        connection,
        dialect,
        DatabaseTables.in(schema(), JournalTable.NAME),
        settings.historyTable());
  }

  /** A table of a migration, in the schema where the migrations put it. */
  QualifiedName table(QualifiedName name) {
    Optional<Name> schema =
        name.schema().or(() -> settings.defaultSchema().map(text -> Name.of("`" + text + "`")));
    return new QualifiedName(schema, name.name());
  }

  private @Nullable String schema() throws SQLException {
    Optional<String> chosen = settings.defaultSchema();
    return chosen.isPresent() ? chosen.get() : connection.getSchema();
  }
}
