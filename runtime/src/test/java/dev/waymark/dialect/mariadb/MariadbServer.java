package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.TestServer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A server that all tests of a build share. Each test has a database of its own in it. */
public final class MariadbServer {
  /**
   * The one at the address in the system property {@code waymark.mariadb.url}, else one that is
   * started from an artifact of Maven Central.
   */
  public static final MariadbServer MARIADB =
      new MariadbServer(TestServer.of("MariaDB", "waymark.mariadb.url", EmbeddedMariadb::start));

  /**
   * The one at the address in the system property {@code waymark.mysql.url}, else the MariaDB: no
   * artifact has a MySQL.
   */
  public static final MariadbServer MYSQL =
      new MariadbServer(TestServer.of("MySQL", "waymark.mysql.url", () -> MARIADB.url("")));

  private final TestServer server;
  private @Nullable Connection administrator;
  private @Nullable Dialect dialect;

  private MariadbServer(TestServer server) {
    this.server = server;
  }

  /** What is written for it and its version. Skips the test if there is no server. */
  public synchronized Dialect dialect() {
    if (this == MYSQL) {
      return new MysqlDialect();
    }
    Dialect known = dialect;
    if (known == null) {
      try {
        DatabaseMetaData facts = administrator().getMetaData();
        known =
            new MariadbDialect()
                .ofVersion(facts.getDatabaseMajorVersion(), facts.getDatabaseMinorVersion());
        dialect = known;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return known;
  }

  /** Why there is no server, if there is none and the tests are to be skipped. */
  public Optional<String> absence() {
    return server.absence();
  }

  /** The address of a database. Skips the test if there is no server. */
  public String url(String database) {
    return server.url().replaceFirst("(//[^/?]+)/?[^/?]*", "$1/" + database);
  }

  /** Creates a database of a name that no other has. */
  public String newDatabase() throws SQLException {
    String database = "t" + UUID.randomUUID().toString().replace("-", "");
    execute("create database " + database + " character set utf8mb4");
    return database;
  }

  /** Drops a database with all that is in it. */
  public void drop(String database) throws SQLException {
    execute("drop database " + database);
  }

  private synchronized void execute(String sql) throws SQLException {
    try (var statement = administrator().createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection administrator() throws SQLException {
    Connection connection = administrator;
    if (connection == null) {
      connection = DriverManager.getConnection(url(""));
      administrator = connection;
    }
    return connection;
  }
}
