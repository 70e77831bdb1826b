package dev.waymark.dialect.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Connections that one test hands to the next. To each new one the server gives a process, which
 * has to learn the catalogue before it can do anything: that takes longer than most tests.
 */
final class KeptConnections {
  private static final Deque<Connection> KEPT = new ArrayDeque<>();

  private KeptConnections() {}

  /** A connection as if it were new, whose names without a schema are in that one. */
  static synchronized Connection take(String schema) throws SQLException {
    Connection connection = KEPT.poll();
    if (connection == null) {
      connection = DriverManager.getConnection(PostgresqlServer.url("public"));
    }
    connection.setSchema(schema);
    return connection;
  }

  /** Forgets all that was done in the session. What is left in a transaction is given up. */
  static synchronized void giveBack(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.close();
    }
    if (!connection.isClosed()) {
      try (var statement = connection.createStatement()) {
        statement.execute("discard all");
      }
      KEPT.push(connection);
    }
  }
}
