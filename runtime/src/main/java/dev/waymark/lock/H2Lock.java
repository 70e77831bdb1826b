package dev.waymark.lock;

import dev.waymark.database.Database;
import dev.waymark.database.DatabaseTables;
import dev.waymark.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A lock around a migration on H2. Within a process it is Waymark's own. Against other processes of
 * an H2 server there is Flyway's, row locks on the history that last for one revision; H2 waits for
 * them for two seconds, which is made longer here.
 */
final class H2Lock {
  /** The name of the dialect. */
  static final String DIALECT = "h2";

  private static final int LOCK_TIMEOUT = 50200;
  private static final int CONCURRENT_UPDATE = 90131;
  private static final int PATIENCE = 3_600_000;

  private H2Lock() {}

  /** Waits until nobody migrates. */
  static RunLock.Held take(Database database, Waiting waiting) throws SQLException {
    Connection connection = database.connection();
    RunLock.Held thread = ThreadLock.of(connection.getMetaData().getURL()).take(waiting);
    try {
      if (DatabaseTables.has(connection, history(database))) {
        waiting.until(() -> !isLocked(database), () -> "another process");
      }
      int usual = patience(connection);
      wait(connection, PATIENCE);
      return () -> {
        try {
          wait(connection, usual);
        } finally {
          thread.close();
        }
      };
    } catch (SQLException | RuntimeException e) {
      thread.close();
      throw e;
    }
  }

  /** Whether somebody has locked the history. H2 2.1 reads {@code nowait}, and waits. */
  private static boolean isLocked(Database database) throws SQLException {
    Connection connection = database.connection();
    int usual = patience(connection);
    connection.setAutoCommit(false);
    try {
      wait(connection, 1);
      return !tryLock(database);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      wait(connection, usual);
    }
  }

  private static boolean tryLock(Database database) throws SQLException {
    String name = database.dialect().quote(history(database));
    try (Statement statement = database.connection().createStatement()) {
      statement.execute("select * from " + name + " for update nowait");
      return true;
    } catch (SQLException e) {
      if (isBusy(e)) {
        return false;
      }
      throw e;
    }
  }

  private static QualifiedName history(Database database) throws SQLException {
    return database.named(database.historyTable());
  }

  /** Whether a statement failed because another session has a lock. */
  static boolean isBusy(SQLException failure) {
    return failure.getErrorCode() == LOCK_TIMEOUT || failure.getErrorCode() == CONCURRENT_UPDATE;
  }

  private static int patience(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("call lock_timeout()")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void wait(Connection connection, int milliseconds) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout " + milliseconds);
    }
  }
}
