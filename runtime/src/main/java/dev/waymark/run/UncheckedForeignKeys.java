package dev.waymark.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections to SQLite that do not check foreign keys until they are closed.
 *
 * <p>Where SQLite cannot change a table, it is made anew. If foreign keys are checked, the drop of
 * the old table deletes, or refuses for the sake of, the rows that refer to it, and in a
 * transaction the checks cannot be switched off any more (SQLite's manual, "SQLite Foreign Key
 * Support").
 */
public final class UncheckedForeignKeys {
  private UncheckedForeignKeys() {}

  public static DataSource of(DataSource source) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object result = call(() -> method.invoke(source, arguments));
          return result instanceof Connection connection ? unchecked(connection) : result;
        });
  }

  private static Connection unchecked(Connection connection) throws SQLException {
    if (!isChecked(connection)) {
      return connection;
    }
    set(connection, "off");
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("close") && !connection.isClosed()) {
            set(connection, "on");
          }
          return call(() -> method.invoke(connection, arguments));
        });
  }

  /** Whether the connection is one to SQLite that checks foreign keys. */
  static boolean isChecked(Connection connection) throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
      return false;
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma foreign_keys")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static void set(Connection connection, String value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma foreign_keys = " + value);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = UncheckedForeignKeys.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  private interface Call {
    @Nullable Object call() throws ReflectiveOperationException;
  }

  private static @Nullable Object call(Call call) throws Throwable {
    try {
      return call.call();
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
