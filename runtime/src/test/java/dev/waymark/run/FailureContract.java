package dev.waymark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.history.Revisions;
import dev.waymark.run.Workshop.Fault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On a database that rolls back changes of tables too, a revision that fails leaves nothing. */
abstract class FailureContract extends OnNewDatabase {

  private FlywayRunner runner(Revisions revisions) {
    return new FlywayRunner(
        new Settings(
            new DatabaseSettings(
                address.source(),
                "the database",
                Optional.empty(),
                DatabaseSettings.DEFAULT_HISTORY_TABLE),
            revisions,
            FailureContract.class.getClassLoader()));
  }

  private void upgrade(Revisions revisions) {
    runner(revisions).upgrade(Optional.empty());
  }

  private void downgrade(Revisions revisions) {
    runner(revisions).downgrade(revisions.all().get(1));
  }

  /** Shape and rows of the database, and what the history says. */
  private List<String> state() throws SQLException {
    try (TestDatabase database = address.open()) {
      List<String> state = new ArrayList<>(database.facts());
      state.addAll(database.query("select * from tools"));
      state.addAll(
          database.query(
              "select version, type, success from flyway_schema_history order by installed_rank"));
      return state;
    }
  }

  static Stream<Arguments> upgradeFaults() {
    return faults(Workshop.UPGRADE_PLACES);
  }

  static Stream<Arguments> downgradeFaults() {
    return faults(Workshop.DOWNGRADE_PLACES);
  }

  private static Stream<Arguments> faults(int places) {
    return Stream.of(Fault.REFUSED, Fault.ERROR)
        .flatMap(fault -> IntStream.range(0, places).mapToObj(place -> Arguments.of(fault, place)));
  }

  @ParameterizedTest(name = "{0} before step {1}")
  @MethodSource("upgradeFaults")
  void anUpgradeThatFailsLeavesNothing(Fault fault, int place) throws SQLException {
    runner(Workshop.mended()).upgrade(Workshop.mended().versions().stream().findFirst());
    List<String> before = state();

    assertThatThrownBy(() -> upgrade(Workshop.broken(fault, Fault.NONE, place)))
        .isInstanceOf(RevisionFailedException.class)
        .hasMessageContaining("The database has rolled back all of it");
    assertThat(state()).isEqualTo(before);

    upgrade(Workshop.mended());
    try (TestDatabase database = address.open()) {
      assertThat(database.query("select uses from tools")).containsExactly("1014");
    }
  }

  @ParameterizedTest(name = "{0} before step {1}")
  @MethodSource("downgradeFaults")
  void aDowngradeThatFailsLeavesNothing(Fault fault, int place) throws SQLException {
    runner(Workshop.mended()).upgrade(Optional.of(Workshop.mended().versions().get(1)));
    List<String> before = state();

    assertThatThrownBy(() -> downgrade(Workshop.broken(Fault.NONE, fault, place)))
        .isInstanceOf(RevisionFailedException.class);
    assertThat(state()).isEqualTo(before);

    downgrade(Workshop.mended());
    upgrade(Workshop.mended());
  }

  @Test
  void aFailureNeedsNoJournal() throws SQLException {
    assertThatThrownBy(() -> upgrade(Workshop.broken(Fault.REFUSED, Fault.NONE, 5)))
        .isInstanceOf(RevisionFailedException.class);

    try (TestDatabase database = address.open()) {
      assertThat(database.facts()).noneMatch(fact -> fact.contains(JournalTable.NAME));
    }
  }
}
