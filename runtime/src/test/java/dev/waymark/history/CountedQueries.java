package dev.waymark.history;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections that write down every call that may ask the server something: whatever is executed,
 * and whatever is asked of the connection and its metadata, but for what drivers know by
 * themselves.
 */
final class CountedQueries {
  private static final Set<String> FREE =
      Set.of(
          "createStatement",
          "prepareStatement",
          "getMetaData",
          "getAutoCommit",
          "isClosed",
          "close",
          "getDatabaseProductName",
          "getDatabaseProductVersion",
          "getDatabaseMajorVersion",
          "getDatabaseMinorVersion");

  private final List<String> calls = new ArrayList<>();
  private int connections;

  /** What was asked. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** How many connections were taken. */
  int connections() {
    return connections;
  }

  /** The same connections, watched. */
  DataSource of(DataSource source) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object result = invoke(source, method, arguments);
          if (result instanceof Connection) {
            connections++;
            return watched(Connection.class, result);
          }
          return result;
        });
  }

  private <T> T watched(Class<T> type, Object target) {
    return proxy(type, (proxy, method, arguments) -> call(type, target, method, arguments));
  }

  private @Nullable Object call(
      Class<?> type, Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    String name = method.getName();
    boolean isStatement = Statement.class.isAssignableFrom(type);
    if (isStatement ? name.startsWith("execute") : !FREE.contains(name)) {
      calls.add(name);
    }
    Object result = invoke(target, method, arguments);
    if (result instanceof PreparedStatement) {
      return watched(PreparedStatement.class, result);
    }
    if (result instanceof Statement) {
      return watched(Statement.class, result);
    }
    return result instanceof DatabaseMetaData ? watched(DatabaseMetaData.class, result) : result;
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedQueries.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
