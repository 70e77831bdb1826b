package dev.waymark.lock;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a run, which it keeps to its end: given out again and again, and not closed. So
 * a pool with a single connection is enough.
 *
 * <p>Flyway wants a second one on H2, for the lock that the first one holds would be gone with the
 * first change of a table. If the pool has no other, it gets the same, and the lock is one of the
 * threads in this process only.
 */
final class KeptConnection {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Connection connection;
  private final DataSource pool;
  private final Transactions transactions;
  private boolean isOnly;
  private int lent;

  KeptConnection(Connection connection, DataSource pool, Transactions transactions) {
    this.connection = connection;
    this.pool = pool;
    this.transactions = transactions;
  }

  /** Begins transactions. */
  interface Transactions {
    /** As the driver does. */
    Transactions USUAL = connection -> connection.setAutoCommit(false);

    /** Begins to collect statements in transactions. */
    void begin(Connection connection) throws SQLException;
  }

  /** Gives this connection to everybody. */
  DataSource alone() {
    return source(this::lend);
  }

  /** Gives this connection to the first who asks, and others to whoever asks meanwhile. */
  DataSource withOthers() {
    return source(() -> lent == 0 || isOnly ? lend() : another());
  }

  private Connection lend() {
    lent++;
    boolean[] closed = {false};
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("close")) {
            lent -= closed[0] ? 0 : 1;
            closed[0] = true;
            return null;
          }
          if (method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0])) {
            transactions.begin(connection);
            return null;
          }
          return call(connection, method, arguments);
        });
  }

  /** A pool without another connection may wait for long, or refuse at once. */
  private Connection another() {
    CompletableFuture<Connection> asked = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                Connection late = pool.getConnection();
                if (!asked.complete(late)) {
                  late.close();
                }
              } catch (SQLException | RuntimeException e) {
                asked.completeExceptionally(e);
              }
            },
            "waymark-connection");
    thread.setDaemon(true);
    thread.start();
    try {
      return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // Who completes it first keeps the connection, so that none is lost.
      isOnly = asked.cancel(false) || asked.isCompletedExceptionally();
      return isOnly ? lend() : asked.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      asked.cancel(false);
      return lend();
    }
  }

  /** Where connections come from. */
  private interface Source {
    Connection get() throws SQLException;
  }

  private DataSource source(Source source) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? source.get()
                : call(pool, method, arguments));
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = KeptConnection.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }
}
