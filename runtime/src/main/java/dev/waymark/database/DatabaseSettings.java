package dev.waymark.database;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where a database is, and where in it the history of its revisions.
 *
 * @param dataSource gives connections to the database
 * @param address what the database is called in messages, without a password
 * @param defaultSchema the database schema, to the letter; else the one of the connection
 * @param historyTable the name of Flyway's history table, to the letter
 */
public record DatabaseSettings(
    DataSource dataSource, String address, Optional<String> defaultSchema, String historyTable) {

  /** The name that Flyway gives its history table. */
  public static final String DEFAULT_HISTORY_TABLE = "flyway_schema_history";

  /** The same database, reached by other connections. */
  public DatabaseSettings from(DataSource connections) {
    return new DatabaseSettings(connections, address, defaultSchema, historyTable);
  }
}
