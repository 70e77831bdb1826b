package dev.waymark.lock;

import dev.waymark.database.DataSources;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A pool that has one connection, and refuses a second one after half a minute. */
final class PoolOfOne implements DataSource {
  private final DataSource source;
  private final Semaphore free = new Semaphore(1);
  private Connection only;

  PoolOfOne(DataSource source) {
    this.source = source;
  }

  /**
   * Whether the connection was given back, or is within a minute: who asked for a second one in
   * vain may be handed the first when it is free at last, and only then sees that nobody waits for
   * it.
   */
  boolean isGivenBack() throws InterruptedException {
    boolean isFree = free.tryAcquire(1, TimeUnit.MINUTES);
    if (isFree) {
      free.release();
    }
    return isFree;
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      if (!free.tryAcquire(30, TimeUnit.SECONDS)) {
        throw new SQLTransientConnectionException("the only connection is in use");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientConnectionException(e);
    }
    if (only == null) {
      only = source.getConnection();
    }
    return DataSources.closing(only, free::release);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
