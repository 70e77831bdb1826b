package dev.waymark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.history.HistoryRow;
import dev.waymark.history.Revisions;
import dev.waymark.run.Workshop.Fault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On a database that commits with every change of a table, a revision that failed, at whatever step
 * and twice, goes on where it stood once it is mended, and ends as one that never failed.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ResumeContract {
  private List<String> up = List.of();
  private List<String> upAndDown = List.of();
  private TestAddress address;

  /** A new, empty database. */
  protected abstract TestAddress newAddress() throws SQLException;

  /** Whether the revision lets others work. */
  protected boolean isOnline() {
    return false;
  }

  private Revisions mended() {
    return Workshop.mended(isOnline());
  }

  /** What the others are compared with. */
  @BeforeAll
  void runWithoutFaults() throws SQLException {
    try (TestAddress reference = newAddress()) {
      upgrade(runner(reference, mended()));
      up = state(reference);
    }
    try (TestAddress reference = newAddress()) {
      upgradeToShelves(runner(reference, mended()));
      downgrade(runner(reference, mended()));
      upAndDown = state(reference);
    }
  }

  @BeforeEach
  void open() throws SQLException {
    address = newAddress();
  }

  @AfterEach
  void close() throws SQLException {
    // There is none where the test is skipped for want of a server.
    if (address != null) {
      address.close();
    }
  }

  private static FlywayRunner runner(TestAddress address, Revisions revisions) {
    return new FlywayRunner(
        new Settings(
            new DatabaseSettings(
                address.source(),
                "the database",
                Optional.empty(),
                DatabaseSettings.DEFAULT_HISTORY_TABLE),
            revisions,
            ResumeContract.class.getClassLoader()));
  }

  private FlywayRunner runner(Revisions revisions) {
    return runner(address, revisions);
  }

  private static List<Applied> upgrade(FlywayRunner runner) {
    return runner.upgrade(Optional.empty());
  }

  private static void upgradeToShelves(FlywayRunner runner) {
    runner.upgrade(Optional.of(runner.revisions().versions().get(1)));
  }

  private static Applied downgrade(FlywayRunner runner) {
    return runner.downgrade(runner.revisions().all().get(1));
  }

  /** Shape and rows of the database, without the journal, and what the history says. */
  private static List<String> state(TestAddress address) throws SQLException {
    List<String> state = new ArrayList<>();
    try (TestDatabase database = address.open()) {
      database.facts().stream()
          .filter(fact -> !fact.contains(JournalTable.NAME))
          .forEach(state::add);
      state.addAll(database.query("select * from tools"));
    }
    for (HistoryRow row : runner(address, Workshop.mended()).history().rows()) {
      state.add(row.version() + " " + row.type() + " " + row.success());
    }
    return state;
  }

  private void expectNothingInterrupted() {
    assertThat(runner(mended()).interruptedUpgrade()).isEmpty();
    assertThat(runner(mended()).interruptedDowngrade()).isEmpty();
  }

  static Stream<Arguments> upgradeFaults() {
    return faults(Workshop.UPGRADE_PLACES);
  }

  static Stream<Arguments> downgradeFaults() {
    return faults(Workshop.DOWNGRADE_PLACES);
  }

  private static Stream<Arguments> faults(int places) {
    return Stream.of(Fault.NONSENSE, Fault.REFUSED, Fault.DATA, Fault.ERROR)
        .flatMap(fault -> IntStream.range(0, places).mapToObj(place -> Arguments.of(fault, place)));
  }

  @ParameterizedTest(name = "{0} before step {1}")
  @MethodSource("upgradeFaults")
  void anUpgradeThatWasMendedEndsAsOneThatNeverFailed(Fault fault, int place) throws SQLException {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () -> upgrade(runner(Workshop.broken(fault, Fault.NONE, place, isOnline()))))
          .isInstanceOf(RevisionFailedException.class);
    }
    upgrade(runner(mended()));

    assertThat(state(address)).isEqualTo(up);
    expectNothingInterrupted();
  }

  @ParameterizedTest(name = "{0} before step {1}")
  @MethodSource("downgradeFaults")
  void aDowngradeThatWasMendedEndsAsOneThatNeverFailed(Fault fault, int place) throws SQLException {
    upgradeToShelves(runner(mended()));

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () -> downgrade(runner(Workshop.broken(Fault.NONE, fault, place, isOnline()))))
          .isInstanceOf(RevisionFailedException.class);
    }
    downgrade(runner(mended()));

    assertThat(state(address)).isEqualTo(upAndDown);
    expectNothingInterrupted();
    assertThat(upgrade(runner(mended()))).hasSize(2);
  }
}
