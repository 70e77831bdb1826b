package dev.waymark.lock;

import dev.waymark.database.Database;
import dev.waymark.database.DatabaseSettings;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.Dialect;
import dev.waymark.lock.KeptConnection.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Lets one run at a time change a database, from its first look at the history to its end. Flyway
 * locks each revision by itself, so that a downgrade could get between two of an upgrade; and it
 * waits without a word, on PostgreSQL and H2 not for long.
 *
 * <p>Whoever runs keeps one connection for everything. On PostgreSQL and MariaDB it holds Flyway's
 * own lock, which a session may take more than once, so that a plain Flyway waits too. On SQLite a
 * file beside the database is locked. On H2 the threads of this process wait for each other; other
 * processes, which need a server, are kept away by Flyway's lock of each revision.
 */
public final class RunLock {
  private RunLock() {}

  /** Gives back what was taken. */
  interface Held extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }

  /**
   * Does the work when nobody else is at it.
   *
   * @param listener is told for whom it waits
   * @param work is given the settings by which it has to reach the database
   * @throws WaymarkException if the database cannot be reached, or the thread was interrupted while
   *     it waited
   */
  @SuppressWarnings("try") // a lock is there to be closed
  public static <T> T during(
      DatabaseSettings settings, Consumer<String> listener, Function<DatabaseSettings, T> work) {
    Waiting waiting = new Waiting(settings.address(), listener);
    return Database.ask(
        settings,
        database -> {
          try (Held ignored = committing(database.connection());
              Held alsoIgnored = lock(database, waiting)) {
            return work.apply(settings.from(connections(database, settings.dataSource())));
          }
        });
  }

  /** Statements that are not a part of a revision are committed one by one. */
  private static Held committing(Connection connection) throws SQLException {
    if (connection.getAutoCommit()) {
      return () -> {};
    }
    connection.setAutoCommit(true);
    return () -> connection.setAutoCommit(false);
  }

  private static DataSource connections(Database database, DataSource pool) {
    Connection connection = database.connection();
    return switch (database.dialect().name()) {
      case SqliteLock.DIALECT ->
          new KeptConnection(connection, pool, SqliteLock::beginToWrite).alone();
      case H2Lock.DIALECT -> new KeptConnection(connection, pool, Transactions.USUAL).withOthers();
      default -> new KeptConnection(connection, pool, Transactions.USUAL).alone();
    };
  }

  /**
   * Whether it keeps away everybody who would take back a revision, for all of the run. On a server
   * of H2 other processes are kept away by Flyway's lock only, revision by revision.
   */
  public static boolean isOfAllProcesses(Dialect dialect) {
    return !dialect.name().equals(H2Lock.DIALECT);
  }

  private static Held lock(Database database, Waiting waiting) throws SQLException {
    Dialect dialect = database.dialect();
    return switch (dialect.name()) {
      case "postgresql" -> ServerLock.postgresql(database).take(waiting);
      case "mariadb", "mysql" -> ServerLock.mariadb(database).take(waiting);
      case SqliteLock.DIALECT -> SqliteLock.take(database.connection(), waiting);
      case H2Lock.DIALECT -> H2Lock.take(database, waiting);
      default -> () -> {};
    };
  }
}
