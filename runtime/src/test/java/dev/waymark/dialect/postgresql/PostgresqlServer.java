package dev.waymark.dialect.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The server that all tests of a build share: the one at the address in the system property {@code
 * waymark.postgresql.url}, else one that is started from artifacts of Maven Central, listens on a
 * free port and ends with the build.
 *
 * <p>Each test has a schema of its own in it. Where the server cannot start, the tests are skipped
 * with the reason; in a build with the environment variable {@code CI=true} they fail.
 */
public final class PostgresqlServer {
  private static final PostgresqlServer SHARED = start();
  private static @Nullable Connection administrator;

  private final @Nullable String url;
  private final @Nullable Throwable problem;

  private PostgresqlServer(@Nullable String url, @Nullable Throwable problem) {
    this.url = url;
    this.problem = problem;
  }

  private static PostgresqlServer start() {
    String given = System.getProperty("waymark.postgresql.url", "");
    if (!given.isEmpty()) {
      return new PostgresqlServer(given, null);
    }
    try {
      return new PostgresqlServer(embedded(), null);
    } catch (IOException | RuntimeException e) {
      System.getLogger(PostgresqlServer.class.getName())
          .log(Level.WARNING, "The tests on PostgreSQL do not run, as no server could start: " + e);
      return new PostgresqlServer(null, e);
    }
  }

  private static String embedded() throws IOException {
    // Of each user, because another one's files could not be locked.
    Path folder =
        Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("waymark-postgresql-" + System.getProperty("user.name"));
    try {
      // As root it runs in a user namespace of its own, where the system allows one. It stops by
      // itself when the JVM ends.
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(folder.toFile())
          .setPGStartupWait(Duration.ofMinutes(1))
          .start()
          .getJdbcUrl("postgres", "postgres");
    } catch (IOException | RuntimeException e) {
      if (!UnprivilegedServer.isNeeded()) {
        throw e;
      }
      return UnprivilegedServer.start(folder);
    }
  }

  /** Why there is no server, if there is none and the tests are to be skipped. */
  public static Optional<String> absence() {
    if (SHARED.problem == null) {
      return Optional.empty();
    }
    String reason = "PostgreSQL could not be started: " + SHARED.problem;
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      throw new IllegalStateException(reason, SHARED.problem);
    }
    return Optional.of(reason);
  }

  /**
   * The address of the server, for connections whose names without a schema are in that one. Skips
   * the test if there is no server.
   */
  public static String url(String schema) {
    absence().ifPresent(Assumptions::abort);
    String base = String.valueOf(SHARED.url);
    return base + (base.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  /** Creates a database of a name that no other has, for what needs more than one schema. */
  public static String newDatabase() throws SQLException {
    String database = "t" + UUID.randomUUID().toString().replace("-", "");
    execute("create database " + database + " template template0");
    return database;
  }

  /** Drops a database, whoever is connected to it. */
  public static void dropDatabase(String database) throws SQLException {
    execute("drop database " + database + " with (force)");
  }

  /** The address of another database of the server. */
  public static String urlOfDatabase(String database) {
    return url("public").replaceFirst("/[^/?]*\\?", "/" + database + "?");
  }

  /** Creates a schema of a name that no other has. */
  public static String newSchema() throws SQLException {
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    execute("create schema " + schema);
    return schema;
  }

  /** Drops a schema with all that is in it. */
  public static void drop(String schema) throws SQLException {
    execute("drop schema " + schema + " cascade");
  }

  private static synchronized void execute(String sql) throws SQLException {
    Connection connection = administrator;
    if (connection == null) {
      connection = DriverManager.getConnection(url("public"));
      administrator = connection;
    }
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
