package dev.waymark.processor.map;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The database of which each thread has one at a time, with one connection that only we close. */
final class CurrentDatabase implements DataSource {
  private final JudgedDatabase database;
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  CurrentDatabase(JudgedDatabase database) {
    this.database = database;
  }

  /** Makes a new database the current one; it lives until the connection is closed. */
  Connection renew() throws SQLException {
    Connection connection = database.empty();
    current.set(connection);
    return connection;
  }

  @Override
  public Connection getConnection() {
    return Interception.ignoring(Set.of("close"), Connection.class, current.get());
  }

  @Override
  public Connection getConnection(String user, String password) {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return new PrintWriter(System.err);
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("dev.waymark");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
