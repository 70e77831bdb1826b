package dev.waymark.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls that change a database, from the first that speaks of the second revision of
 * {@link Workshop} on, and does something behind one of them.
 */
public final class CountedCalls {
  private static final Set<String> CHANGES =
      Set.of("execute", "executeUpdate", "executeBatch", "commit", "rollback");

  private final AtomicBoolean counting = new AtomicBoolean();
  private final AtomicInteger count = new AtomicInteger();
  private final int last;
  private final AtLast atLast;

  /** What is done behind the last call. */
  interface AtLast {
    void run();
  }

  CountedCalls(int last, AtLast atLast) {
    this.last = last;
    this.atLast = atLast;
  }

  /** Connections to that JDBC address, which names the user too. */
  public static DataSource source(String url) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? DriverManager.getConnection(url)
                : InvocationHandler.invokeDefault(proxy, method, arguments));
  }

  /** How many calls there were. */
  int count() {
    return count.get();
  }

  /** The same connections, counted. */
  DataSource of(DataSource source) {
    return counted(DataSource.class, source);
  }

  private <T> T counted(Class<T> type, Object target) {
    return proxy(type, (proxy, method, arguments) -> call(target, method, arguments));
  }

  private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null && Arrays.stream(arguments).anyMatch(CountedCalls::isOfRevision)) {
      counting.set(true);
    }
    Object result;
    try {
      result = method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
    if (counting.get() && CHANGES.contains(method.getName()) && count.incrementAndGet() == last) {
      atLast.run();
    }
    if (result instanceof Connection) {
      return counted(Connection.class, result);
    }
    if (result instanceof PreparedStatement) {
      return counted(PreparedStatement.class, result);
    }
    return result instanceof Statement ? counted(Statement.class, result) : result;
  }

  private static boolean isOfRevision(Object argument) {
    return argument instanceof String text
        && (text.contains("shelves") || text.contains(JournalTable.NAME));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedCalls.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
