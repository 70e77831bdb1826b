package dev.waymark.flyway;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where a database is and what is to be in it.
 *
 * @param dataSource gives connections to the database
 * @param address what the database is called in messages, without a password
 * @param revisions the migrations
 * @param classLoader by which Flyway finds drivers and plugins
 * @param defaultSchema the database schema, to the letter; else the one of the connection
 * @param historyTable the name of Flyway's history table, to the letter
 * @param patience how online revisions wait for locks
 * @param newerAllowed whether the database may have revisions that are newer than all of these
 */
public record Settings(
    DataSource dataSource,
    String address,
    Revisions revisions,
    ClassLoader classLoader,
    Optional<String> defaultSchema,
    String historyTable,
    LockPatience patience,
    boolean newerAllowed) {

  /** The name that Flyway gives its history table. */
  public static final String DEFAULT_HISTORY_TABLE = "flyway_schema_history";

  /** Settings with the usual patience, for a database that is not newer. */
  public Settings(
      DataSource dataSource,
      String address,
      Revisions revisions,
      ClassLoader classLoader,
      Optional<String> defaultSchema,
      String historyTable) {
    this(
        dataSource,
        address,
        revisions,
        classLoader,
        defaultSchema,
        historyTable,
        LockPatience.DEFAULT,
        false);
  }

  /** The same database, reached by other connections. */
  Settings from(DataSource connections) {
    return new Settings(
        connections,
        address,
        revisions,
        classLoader,
        defaultSchema,
        historyTable,
        patience,
        newerAllowed);
  }
}
