package dev.waymark.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.Waymark;
import dev.waymark.command.Transition;
import dev.waymark.dialect.TestAddress;
import dev.waymark.migration.Version;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several processes that do the same at once. */
abstract class ConcurrencyContract {
  private static final int PROCESSES = 8;

  private TestAddress address;

  /** A new, empty database. */
  protected abstract TestAddress newAddress() throws SQLException;

  @BeforeEach
  void open() throws SQLException {
    address = newAddress();
  }

  @AfterEach
  void close() throws SQLException {
    address.close();
  }

  private Waymark waymark() {
    return Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
  }

  private static List<Future<Transition>> together(Callable<Transition> work)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(PROCESSES);
    try {
      List<Callable<Transition>> all = new ArrayList<>();
      for (int i = 0; i < PROCESSES; i++) {
        all.add(work);
      }
      return threads.invokeAll(all);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void ofSeveralThatUpgradeAtOnceEachRevisionIsAppliedOnce() throws Exception {
    int ran = 0;
    for (Future<Transition> upgrade : together(() -> waymark().upgrade())) {
      ran += upgrade.get().ran().size();
    }

    assertThat(ran).isEqualTo(3);
    assertThat(waymark().history()).hasSize(3);
  }

  @Test
  void ofSeveralThatGoDownAtOnceOnlyOneTakesARevisionBack() throws Exception {
    waymark().upgrade();

    int ran = 0;
    for (Future<Transition> downgrade :
        together(() -> waymark().allowDataLoss().downgradeTo("2"))) {
      try {
        ran += downgrade.get().ran().size();
      } catch (ExecutionException e) {
        assertThat(e).hasMessageContaining("no longer the newest");
      }
    }

    assertThat(ran).isEqualTo(1);
    assertThat(waymark().current().version()).isEqualTo(Optional.of(Version.of("2")));
    assertThat(waymark().upgrade().ran()).hasSize(1);
  }
}
