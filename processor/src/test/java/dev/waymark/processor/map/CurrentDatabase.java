package dev.waymark.processor.map;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Databases in memory, of which each thread has one at a time. They are without a name, because
 * Hibernate remembers that of the first; so there is one connection to each, which only we close.
 */
final class CurrentDatabase implements DataSource {
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  /** Makes a new database the current one; it lives until the connection is closed. */
  Connection renew() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
    current.set(connection);
    return connection;
  }

  @Override
  public Connection getConnection() {
    Connection connection = current.get();
    InvocationHandler withoutClosing =
        (proxy, method, arguments) ->
            method.getName().equals("close") ? null : method.invoke(connection, arguments);
    Class<?>[] type = {Connection.class};
    return (Connection)
        Proxy.newProxyInstance(CurrentDatabase.class.getClassLoader(), type, withoutClosing);
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
