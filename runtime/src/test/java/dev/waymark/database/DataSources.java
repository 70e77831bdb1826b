package dev.waymark.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Data sources for tests. */
public final class DataSources {
  private DataSources() {}

  /** What is done to a connection before it is given out. */
  public interface Preparation {
    void of(Connection connection) throws SQLException;
  }

  /** Where connections come from. */
  public interface Source {
    Connection get() throws SQLException;
  }

  /** The same connections, prepared. */
  public static DataSource prepared(DataSource source, Preparation preparation) {
    return of(
        () -> {
          Connection connection = source.getConnection();
          preparation.of(connection);
          return connection;
        });
  }

  /** The same connection always, which is closed by whoever gave it. */
  public static DataSource of(Connection connection) {
    return of(() -> closing(connection, () -> {}));
  }

  /** Connections that come from there. */
  public static DataSource of(Source source) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? source.get()
                : InvocationHandler.invokeDefault(proxy, method, arguments));
  }

  /** The same connection, which is not closed; something else is done instead. */
  public static Connection closing(Connection connection, Runnable instead) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("close")) {
            instead.run();
            return null;
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getTargetException();
          }
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(DataSources.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
