package dev.waymark.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that write down the statements that are executed, in order. */
final class StatementLog {
  private final List<String> statements = new ArrayList<>();

  /** What was executed, each statement in one line. */
  List<String> statements() {
    return List.copyOf(statements);
  }

  /** The same connections, watched. */
  DataSource of(DataSource source) {
    return watched(DataSource.class, source, "");
  }

  private <T> T watched(Class<T> type, Object target, String prepared) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementLog.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(target, prepared, method, arguments)));
  }

  private @Nullable Object call(
      Object target, String prepared, Method method, Object @Nullable [] arguments)
      throws Throwable {
    String sql =
        arguments != null && arguments.length > 0 && arguments[0] instanceof String text
            ? text
            : prepared;
    if (target instanceof Statement && method.getName().startsWith("execute")) {
      statements.add(sql.strip().replaceAll("\\s+", " "));
    }
    Object result;
    try {
      result = method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
    if (result instanceof Connection) {
      return watched(Connection.class, result, "");
    }
    if (result instanceof PreparedStatement) {
      return watched(PreparedStatement.class, result, sql);
    }
    return result instanceof Statement ? watched(Statement.class, result, "") : result;
  }
}
