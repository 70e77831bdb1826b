package dev.waymark.lock;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** A lock of the threads in this process, for one database. */
final class ThreadLock {
  private static final Map<Object, ThreadLock> BY_DATABASE = new ConcurrentHashMap<>();

  private final ReentrantLock lock = new ReentrantLock();
  private volatile String holder = "another thread";

  private ThreadLock() {}

  /** The one for the database by that name. */
  static ThreadLock of(Object database) {
    return BY_DATABASE.computeIfAbsent(database, name -> new ThreadLock());
  }

  /** Waits until it is free. */
  RunLock.Held take(Waiting waiting) throws SQLException {
    waiting.until(lock::tryLock, () -> holder);
    holder = "thread " + Thread.currentThread().getName();
    return lock::unlock;
  }
}
