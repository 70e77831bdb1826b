package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.TestServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The server that all tests of a build share: the one at the address in the system property {@code
 * waymark.postgresql.url}, else one that is started from artifacts of Maven Central, listens on a
 * free port and ends with the build.
 *
 * <p>Each test has a schema of its own in it.
 */
public final class PostgresqlServer {
  private static final TestServer SHARED =
      TestServer.of("PostgreSQL", "waymark.postgresql.url", PostgresqlServer::embedded);
  private static @Nullable Connection administrator;
  private static @Nullable Dialect dialect;

  private PostgresqlServer() {}

  private static String embedded() throws IOException {
    // Of each user, because another one's files could not be locked.
    Path folder =
        Path.of(System.getProperty("java.io.tmpdir"))
            .resolve(
                "waymark-postgresql-"
                    + System.getProperty("waymark.postgresql.version", "")
                    + "-"
                    + System.getProperty("user.name"));
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
    return SHARED.absence();
  }

  /**
   * The address of the server, for connections whose names without a schema are in that one. Skips
   * the test if there is no server.
   */
  public static String url(String schema) {
    String base = SHARED.url();
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

  /** What is written for its version. Skips the test if there is no server. */
  public static synchronized Dialect dialect() {
    Dialect known = dialect;
    if (known == null) {
      try {
        int version = administrator().getMetaData().getDatabaseMajorVersion();
        known = new PostgresqlDialect().ofVersion(version, 0);
        dialect = known;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return known;
  }

  private static synchronized void execute(String sql) throws SQLException {
    try (var statement = administrator().createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection administrator() throws SQLException {
    Connection connection = administrator;
    if (connection == null) {
      connection = DriverManager.getConnection(url("public"));
      administrator = connection;
    }
    return connection;
  }
}
