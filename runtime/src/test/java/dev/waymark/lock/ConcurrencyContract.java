package dev.waymark.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.Waymark;
import dev.waymark.command.TargetException;
import dev.waymark.command.Transition;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.migration.Version;
import dev.waymark.run.RevisionFailedException;
import dev.waymark.run.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Several threads that migrate one database at once. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
abstract class ConcurrencyContract extends OnNewDatabase {
  private static final int THREADS = 8;

  /** How often everything is repeated. The property makes it more. */
  static final int REPETITIONS = Integer.getInteger("waymark.repeat", 2);

  private Waymark waymark() {
    return Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
  }

  /** Works in all threads, which begin at one moment. */
  private static <T> List<Future<T>> together(List<Callable<T>> works) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    CyclicBarrier start = new CyclicBarrier(works.size());
    try {
      return threads.invokeAll(works.stream().map(work -> after(start, work)).toList());
    } finally {
      threads.shutdown();
    }
  }

  private static <T> Callable<T> after(CyclicBarrier start, Callable<T> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }

  private static <T> List<Callable<T>> eightTimes(Callable<T> work) {
    List<Callable<T>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      all.add(work);
    }
    return all;
  }

  private void again(Round round) throws Exception {
    for (int i = 0; i < REPETITIONS; i++) {
      if (i > 0) {
        closeDatabase();
        openDatabase();
      }
      round.run();
    }
  }

  private interface Round {
    void run() throws Exception;
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void ofSeveralThatUpgradeAtOnceEachRevisionIsAppliedOnce() throws Exception {
    again(
        () -> {
          int ran = 0;
          for (Future<Transition> upgrade : together(eightTimes(() -> waymark().upgrade()))) {
            ran += upgrade.get().ran().size();
          }

          assertThat(ran).isEqualTo(3);
          assertThat(waymark().history()).hasSize(3);
        });
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void ofSeveralThatGoDownAtOnceOnlyOneTakesARevisionBack() throws Exception {
    again(
        () -> {
          waymark().upgrade();

          int ran = 0;
          for (Future<Transition> downgrade :
              together(eightTimes(() -> waymark().allowDataLoss().downgradeTo("2")))) {
            try {
              ran += downgrade.get().ran().size();
            } catch (ExecutionException e) {
              assertThat(e).hasMessageContaining("no longer the newest");
            }
          }

          assertThat(ran).isEqualTo(1);
          assertThat(waymark().current().version()).isEqualTo(Optional.of(Version.of("2")));
          assertThat(waymark().upgrade().ran()).hasSize(1);
        });
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void whatGoesUpWhileOthersGoDownLeavesAHistoryThatFitsTheTables() throws Exception {
    again(
        () -> {
          waymark().upgrade();
          List<Callable<Transition>> works = new ArrayList<>();
          for (int i = 0; i < THREADS / 2; i++) {
            works.add(() -> waymark().upgrade());
            works.add(this::goDown);
          }

          for (Future<Transition> work : together(works)) {
            work.get();
          }

          assertThat(waymark().drift().lines()).isEmpty();
          waymark().upgrade();
          assertThat(waymark().check().problems()).isEmpty();
        });
  }

  /** Others may have been there before. */
  private Transition goDown() {
    try {
      return waymark().allowDataLoss().downgradeTo("1");
    } catch (TargetException e) {
      assertThat(e).hasMessageContaining("it is not applied");
    } catch (WaymarkException e) {
      assertThat(e).hasMessageContaining("no longer the newest");
    }
    return new Transition(Optional.empty(), Optional.empty(), List.of());
  }

  /** Is in the middle until it may go on. */
  static final class V0004__slow extends Migration {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch mayEnd = new CountDownLatch(1);

    @Override
    protected void define(Steps up, Steps down) {
      up.run(
          "wait",
          connection -> {
            begun.countDown();
            mayEnd.await();
          });
    }
  }

  @Test
  void whoWaitsSaysForWhom() throws Exception {
    V0004__slow slow = new V0004__slow();
    List<Migration> migrations = new ArrayList<>(Shop.migrations());
    migrations.add(slow);
    Waymark waymark =
        Waymark.configure().dataSource(address.source()).migrations(migrations).load();
    List<String> said = new ArrayList<>();
    RunListener listener =
        new RunListener() {
          @Override
          public void waits(String what) {
            said.add(what);
            slow.mayEnd.countDown();
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try {
      Future<Transition> first = threads.submit(waymark::upgrade);
      slow.begun.await();

      Transition second = waymark.listener(listener).upgrade();

      assertThat(second.ran()).isEmpty();
      assertThat(second.to()).isEqualTo(Optional.of(Version.of("4")));
      assertThat(first.get().ran()).hasSize(4);
      assertThat(said).hasSize(1);
      // How long it took to find out depends on what else the machine does.
      assertThat(said.get(0)).matches(whoWaits() + "(, for \\d+ s by now)?");
    } finally {
      threads.shutdownNow();
    }
  }

  /** What is said of the other. */
  protected String whoWaits() {
    return "waiting for thread pool-\\d+-thread-1, which is migrating the database";
  }

  @Test
  void whoWaitsCanBeInterrupted() throws Exception {
    V0004__slow slow = new V0004__slow();
    Waymark waymark =
        Waymark.configure().dataSource(address.source()).migrations(List.of(slow)).load();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Transition> first = threads.submit(waymark::upgrade);
      slow.begun.await();
      CountDownLatch waits = new CountDownLatch(1);
      Waymark second = waymark.listener(countingDown(waits));
      CompletableFuture<Throwable> failure = new CompletableFuture<>();
      Thread waiting =
          new Thread(
              () -> {
                try {
                  second.upgrade();
                } catch (WaymarkException e) {
                  failure.complete(e);
                }
              });
      waiting.start();
      waits.await();
      waiting.interrupt();

      assertThat(failure.get(1, TimeUnit.MINUTES))
          .hasMessageContaining("Interrupted while another run was migrating the database");
      slow.mayEnd.countDown();
      assertThat(first.get().ran()).hasSize(1);
    } finally {
      slow.mayEnd.countDown();
      threads.shutdown();
    }
  }

  private static RunListener countingDown(CountDownLatch waits) {
    return new RunListener() {
      @Override
      public void waits(String what) {
        waits.countDown();
      }
    };
  }

  @Test
  void onePoolWithOneConnectionIsEnoughForAllCommands() {
    Waymark waymark =
        Waymark.configure()
            .dataSource(new PoolOfOne(address.source()))
            .migrations(Shop.migrations())
            .load();

    assertThat(waymark.plan("head").revisions()).hasSize(3);
    assertThat(waymark.upgradeTo("2").ran()).hasSize(2);
    assertThat(waymark.upgrade().ran()).hasSize(1);
    assertThat(waymark.upgrade().ran()).isEmpty();
    assertThat(waymark.allowDataLoss().downgrade(2).ran()).hasSize(2);
    assertThat(waymark.dryUpgradeTo("head")).asString().contains("bio");
    assertThat(waymark.stamp("2").ran()).hasSize(1);
    assertThat(waymark.stamp("base").ran()).hasSize(2);
    assertThat(waymark.stamp("1").ran()).hasSize(1);
    assertThat(waymark.upgrade().ran()).hasSize(2);
    assertThat(waymark.current().pending()).isEmpty();
    assertThat(waymark.history()).hasSize(11);
    assertThat(waymark.check().problems()).isEmpty();
    assertThat(waymark.drift().isEmpty()).isTrue();
    assertThat(waymark.repair(true)).hasToString("nothing to repair");
    assertThat(waymark.server().product()).isNotEmpty();
  }

  @Test
  void aRevisionThatFailsGivesTheOnlyConnectionBack() throws InterruptedException {
    PoolOfOne pool = new PoolOfOne(address.source());
    Migration broken = new V0004__broken();
    Waymark waymark = Waymark.configure().dataSource(pool).migrations(List.of(broken)).load();

    for (int i = 0; i < 2; i++) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(waymark::upgrade))
          .isInstanceOf(RevisionFailedException.class);
    }

    assertThat(pool.isGivenBack()).isTrue();
    assertThat(waymark.current().pending()).hasSize(1);
  }

  private static final class V0004__broken extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("insert into nowhere values (1)");
    }
  }
}
