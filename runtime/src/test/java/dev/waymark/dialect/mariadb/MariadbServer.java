package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The server that all tests of a build share: the one at the address in the system property {@code
 * waymark.mariadb.url}, else one that is started from an artifact of Maven Central. Each test has a
 * database of its own in it.
 */
public final class MariadbServer {
  private static final TestServer SHARED =
      TestServer.of("MariaDB", "waymark.mariadb.url", EmbeddedMariadb::start);
  private static @Nullable Connection administrator;

  private MariadbServer() {}

  /** Why there is no server, if there is none and the tests are to be skipped. */
  public static Optional<String> absence() {
    return SHARED.absence();
  }

  /** The address of a database. Skips the test if there is no server. */
  public static String url(String database) {
    return SHARED.url().replaceFirst("(//[^/?]+)/?[^/?]*", "$1/" + database);
  }

  /** Creates a database of a name that no other has. */
  public static String newDatabase() throws SQLException {
    String database = "t" + UUID.randomUUID().toString().replace("-", "");
    execute("create database " + database + " character set utf8mb4");
    return database;
  }

  /** Drops a database with all that is in it. */
  public static void drop(String database) throws SQLException {
    execute("drop database " + database);
  }

  private static synchronized void execute(String sql) throws SQLException {
    Connection connection = administrator;
    if (connection == null) {
      connection = DriverManager.getConnection(url(""));
      administrator = connection;
    }
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
