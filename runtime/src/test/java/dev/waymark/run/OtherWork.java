package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An application that reads and writes the table {@code items} all the time, and gives up when it
 * has to wait for a lock too long.
 */
final class OtherWork implements AutoCloseable {
  /** How long it waits for a lock; the server counts, so that a slow machine changes nothing. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final int ROWS = 200_000;

  private final TestAddress address;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Future<?>> workers = new CopyOnWriteArrayList<>();
  private final List<CountDownLatch> holds = new CopyOnWriteArrayList<>();
  private final List<String> turnedAway = new CopyOnWriteArrayList<>();
  private final AtomicInteger done = new AtomicInteger();
  private volatile boolean stopped;

  private OtherWork(TestAddress address) {
    this.address = address;
  }

  /** Begins. */
  static OtherWork on(TestAddress address) {
    OtherWork work = new OtherWork(address);
    work.start("update items set amount = amount + 1 where id = ");
    work.start("select note from items where id = ");
    return work;
  }

  private void start(String sql) {
    workers.add(
        threads.submit(
            () -> {
              Random random = new Random(1);
              try (Connection connection = address.source().getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute("set lock_timeout = " + LIMIT.toMillis());
                while (!stopped) {
                  run(statement, sql + (1 + random.nextInt(ROWS)));
                }
              }
              return null;
            }));
  }

  private void run(Statement statement, String sql) throws SQLException {
    try {
      statement.execute(sql);
      done.incrementAndGet();
    } catch (SQLException e) {
      if (!"55P03".equals(e.getSQLState())) {
        throw e;
      }
      turnedAway.add(sql + ": " + e.getMessage());
    }
  }

  /** Lets a transaction that has read the table stay open for a while. */
  void holdOn(Duration time) throws InterruptedException {
    CountDownLatch hold = hold();
    CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
        .execute(hold::countDown);
  }

  /** Lets a transaction that has read the table stay open until that is counted down. */
  CountDownLatch hold() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    holds.add(released);
    workers.add(
        threads.submit(
            () -> {
              try (Connection connection = address.source().getConnection();
                  Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("select id from items limit 1");
                held.countDown();
                released.await();
                connection.commit();
              }
              return null;
            }));
    if (!held.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the table could not be read");
    }
    return released;
  }

  /** Waits until something has waited for a lock too long. */
  void awaitTurnedAway() throws InterruptedException {
    while (turnedAway.isEmpty() && workers.stream().noneMatch(Future::isDone)) {
      Thread.sleep(10);
    }
  }

  /** What waited for a lock too long. */
  List<String> turnedAway() {
    return List.copyOf(turnedAway);
  }

  /** How many statements were run. */
  int done() {
    return done.get();
  }

  @Override
  public void close() {
    stopped = true;
    holds.forEach(CountDownLatch::countDown);
    threads.shutdown();
    for (Future<?> worker : workers) {
      try {
        worker.get(1, TimeUnit.MINUTES);
      } catch (ExecutionException | TimeoutException e) {
        throw new IllegalStateException("the other work did not come to its end", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }
}
