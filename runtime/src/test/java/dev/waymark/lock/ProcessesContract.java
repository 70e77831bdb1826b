package dev.waymark.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.Waymark;
import dev.waymark.dialect.TestAddress;
import dev.waymark.flyway.Shop;
import dev.waymark.lock.MigratingProcess.Outcome;
import dev.waymark.step.Direction;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Three processes that migrate one database at once. */
@Tag("long")
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
abstract class ProcessesContract {
  private static final int PROCESSES = 3;

  private final List<MigratingProcess> processes = new ArrayList<>();

  /** A new, empty database, which other processes can open. */
  protected abstract TestAddress newAddress() throws SQLException;

  @BeforeEach
  void start() throws SQLException, IOException {
    newAddress().close(); // where there is no server the test is skipped here
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(MigratingProcess.start());
    }
  }

  @AfterEach
  void stop() throws IOException {
    for (MigratingProcess process : processes) {
      process.close();
    }
  }

  private List<Outcome> together(TestAddress address, Direction... directions) throws IOException {
    for (int i = 0; i < PROCESSES; i++) {
      processes.get(i).begin(directions[i], address.url());
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (MigratingProcess process : processes) {
      outcomes.add(process.end());
    }
    return outcomes;
  }

  private static Waymark waymark(TestAddress address) {
    return Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
  }

  @Test
  void ofThreeThatUpgradeAtOnceEachRevisionIsAppliedOnce() throws SQLException, IOException {
    int waits = 0;
    for (int i = 0; i < ConcurrencyContract.REPETITIONS; i++) {
      try (TestAddress address = newAddress()) {
        List<Outcome> outcomes = together(address, Direction.UP, Direction.UP, Direction.UP);

        assertThat(outcomes).noneMatch(Outcome::hasFailed);
        assertThat(outcomes.stream().mapToInt(Outcome::ran).sum()).isEqualTo(3);
        assertThat(waymark(address).history()).hasSize(3);
        assertThat(waymark(address).check().problems()).isEmpty();
        waits += outcomes.stream().mapToInt(Outcome::waits).sum();
      }
    }
    System.getLogger("dev.waymark")
        .log(System.Logger.Level.INFO, "three processes waited {0} times", waits);
  }

  @Test
  void whatGoesUpWhileAnotherGoesDownLeavesAHistoryThatFitsTheTables()
      throws SQLException, IOException {
    for (int i = 0; i < ConcurrencyContract.REPETITIONS; i++) {
      try (TestAddress address = newAddress()) {
        waymark(address).upgrade();

        List<Outcome> outcomes = together(address, Direction.UP, Direction.DOWN, Direction.UP);

        assertThat(outcomes).allMatch(this::mayEndSo);
        assertThat(waymark(address).drift().lines()).isEmpty();
        waymark(address).upgrade();
        assertThat(waymark(address).check().problems()).isEmpty();
      }
    }
  }

  /** Whether a process may end in that way when another goes the other way. */
  protected boolean mayEndSo(Outcome outcome) {
    return !outcome.hasFailed();
  }
}
