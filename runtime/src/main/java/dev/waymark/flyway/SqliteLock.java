package dev.waymark.flyway;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A lock around a migration on SQLite, for which Flyway has none: of the threads in this process,
 * and, by a file beside the database, of the processes on this machine. Two at once would both find
 * the same revision pending and both run it.
 */
final class SqliteLock {
  private static final String SUFFIX = "-waymark-lock";
  private static final Map<Path, ReentrantLock> OF_THREADS = new ConcurrentHashMap<>();

  private SqliteLock() {}

  /** Does the work, alone if the database is an SQLite file. */
  static <T> T during(Settings settings, Supplier<T> work) {
    Optional<Path> file = file(settings);
    if (file.isEmpty()) {
      return work.get();
    }
    ReentrantLock lock = OF_THREADS.computeIfAbsent(file.get(), path -> new ReentrantLock());
    lock.lock();
    try {
      return aloneOnMachine(file.get(), work);
    } finally {
      lock.unlock();
    }
  }

  private static <T> T aloneOnMachine(Path database, Supplier<T> work) {
    Path file = database.resolveSibling(database.getFileName() + SUFFIX);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // Closing the channel releases it.
      channel.lock();
      return work.get();
    } catch (IOException e) {
      throw new WaymarkException("Cannot lock the database with the file " + file + ": " + e, e);
    }
  }

  private static Optional<Path> file(Settings settings) {
    try (Connection connection = settings.dataSource().getConnection()) {
      if (!connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
        return Optional.empty();
      }
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("select file from pragma_database_list where name = 'main'")) {
        // A database in memory has no file, and belongs to one connection.
        return row.next() && !row.getString(1).isEmpty()
            ? Optional.of(Path.of(row.getString(1)).toAbsolutePath())
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw FlywayFailure.of(e, settings);
    }
  }
}
