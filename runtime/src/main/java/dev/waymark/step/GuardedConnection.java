package dev.waymark.step;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection that Java code of a migration gets. It belongs to Flyway: closing it would break
 * what comes after, committing would keep half of a revision that fails later.
 */
final class GuardedConnection implements InvocationHandler {
  private static final Set<String> REFUSED =
      Set.of("close", "commit", "setAutoCommit", "abort", "unwrap");

  private final Connection connection;

  private GuardedConnection(Connection connection) {
    this.connection = connection;
  }

  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            GuardedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new GuardedConnection(connection));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    // Back to a savepoint of its own is fine.
    boolean wholeRollback = method.getName().equals("rollback") && arguments == null;
    if (wholeRollback || REFUSED.contains(method.getName())) {
      throw new IllegalStateException(
          "Java code of a migration must not call "
              + method.getName()
              + "() on its connection: the connection belongs to the migration, which commits when"
              + " all its steps have run and rolls back when the code throws an exception");
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
