package dev.waymark.lock;

import dev.waymark.database.WaymarkException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lock around a migration on SQLite, for which Flyway has none: of the threads in this process,
 * and, by a file beside the database, of the processes on this machine. Two at once would both find
 * the same revision pending and both run it.
 */
final class SqliteLock {
  /** The name of the dialect. */
  static final String DIALECT = "sqlite";

  private static final String SUFFIX = "-waymark-lock";

  /** How long a statement waits for an application that writes meanwhile. */
  private static final int PATIENCE = 60_000;

  private SqliteLock() {}

  /** Waits until the file is free. */
  static RunLock.Held take(Connection connection, Waiting waiting) throws SQLException {
    RunLock.Held patience = patience(connection);
    Optional<Path> file = file(connection);
    if (file.isEmpty()) {
      return patience;
    }
    RunLock.Held thread = ThreadLock.of(file.get()).take(waiting);
    try {
      RunLock.Held process = ofProcesses(file.get(), waiting);
      return () -> {
        process.close();
        thread.close();
        patience.close();
      };
    } catch (SQLException | RuntimeException e) {
      thread.close();
      throw e;
    }
  }

  /**
   * Begins a transaction with something that writes and changes nothing. One that has read and then
   * wants to write does not wait while an application writes: it fails at once (SQLite's manual,
   * "sqlite3_busy_handler").
   */
  static void beginToWrite(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      int version = number(statement, "pragma user_version");
      connection.setAutoCommit(false);
      statement.execute("pragma user_version = " + version);
    }
  }

  private static int number(Statement statement, String pragma) throws SQLException {
    try (ResultSet row = statement.executeQuery(pragma)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static RunLock.Held ofProcesses(Path database, Waiting waiting) throws SQLException {
    Path file = database.resolveSibling(database.getFileName() + SUFFIX);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        waiting.until(() -> tryLock(channel, file) != null, () -> "another process");
      } catch (SQLException | RuntimeException e) {
        channel.close();
        throw e;
      }
      return () -> {
        try {
          // This releases the lock.
          channel.close();
        } catch (IOException e) {
          throw unlockable(file, e);
        }
      };
    } catch (IOException e) {
      throw unlockable(file, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel, Path file) {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Waymark is there a second time in this process, by another class loader.
      return null;
    } catch (IOException e) {
      throw unlockable(file, e);
    }
  }

  private static WaymarkException unlockable(Path file, IOException cause) {
    return new WaymarkException(
        "Cannot lock the database with the file " + file + ": " + cause, cause);
  }

  private static RunLock.Held patience(Connection connection) throws SQLException {
    int usual;
    try (Statement statement = connection.createStatement()) {
      usual = number(statement, "pragma busy_timeout");
    }
    if (usual >= PATIENCE) {
      return () -> {};
    }
    wait(connection, PATIENCE);
    return () -> wait(connection, usual);
  }

  private static void wait(Connection connection, int milliseconds) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = " + milliseconds);
    }
  }

  private static Optional<Path> file(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select file from pragma_database_list where name = 'main'")) {
      // A database in memory has no file, and belongs to one connection.
      return row.next() && !row.getString(1).isEmpty()
          ? Optional.of(Path.of(row.getString(1)).toAbsolutePath())
          : Optional.empty();
    }
  }
}
