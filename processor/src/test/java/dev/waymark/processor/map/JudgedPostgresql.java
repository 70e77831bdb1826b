package dev.waymark.processor.map;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.postgresql.PostgresqlServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The PostgreSQL server of the tests, with a database for each thread. All that is done to it is
 * one transaction, which is rolled back: that is far quicker than to drop and create.
 */
final class JudgedPostgresql implements JudgedDatabase {
  private static final Set<String> NOT_DONE =
      Set.of("close", "commit", "rollback", "setAutoCommit");

  private final Queue<String> databases = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Connection> connections = new ThreadLocal<>();

  @Override
  public Dialect dialect() {
    return PostgresqlServer.dialect();
  }

  @Override
  public boolean hasSchemas() {
    return true;
  }

  @Override
  public Connection empty() throws SQLException {
    Connection connection = connections.get();
    if (connection == null) {
      String database = PostgresqlServer.newDatabase();
      databases.add(database);
      connection = DriverManager.getConnection(PostgresqlServer.urlOfDatabase(database));
      connection.setAutoCommit(false);
      connections.set(connection);
    }
    connection.rollback();
    return Interception.ignoring(NOT_DONE, Connection.class, connection);
  }

  @Override
  public SortedSet<String> facts(Connection connection) throws SQLException {
    return PostgresqlFacts.of(connection);
  }

  @Override
  public Map<String, Object> settings() {
    return Map.of();
  }

  @Override
  public void close() throws SQLException {
    for (String database = databases.poll(); database != null; database = databases.poll()) {
      PostgresqlServer.dropDatabase(database);
    }
  }

  @Override
  public String toString() {
    return "PostgreSQL";
  }
}
