package dev.waymark.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.ClassPath;
import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.history.HistoryRow;
import dev.waymark.step.Direction;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that is killed between any two calls of the database leaves something with which the
 * next one goes on, without anybody's hand.
 */
@Tag("long")
abstract class KillContract {
  /** How many of the calls are followed by a kill. The property makes it more, as far as all. */
  private static final int KILLS = Integer.getInteger("waymark.kills", 6);

  /** A new, empty database, which other processes can open. */
  protected abstract TestAddress newAddress() throws SQLException;

  /** Whether the revision lets others work. */
  protected boolean isOnline() {
    return false;
  }

  private FlywayRunner runner(DataSource source) {
    return new FlywayRunner(
        new Settings(
            new DatabaseSettings(
                source, "the database", Optional.empty(), DatabaseSettings.DEFAULT_HISTORY_TABLE),
            Workshop.mended(isOnline()),
            KillContract.class.getClassLoader()));
  }

  private void prepare(TestAddress address, Direction direction) {
    FlywayRunner runner = runner(address.source());
    int last = direction == Direction.UP ? 0 : 1;
    runner.upgrade(Optional.of(runner.revisions().versions().get(last)));
  }

  /** Shape and rows of the database, without the journal, and what the history says. */
  private List<String> state(TestAddress address) throws SQLException {
    List<String> state = new ArrayList<>();
    try (TestDatabase database = address.open()) {
      database.facts().stream()
          .filter(fact -> !fact.contains(JournalTable.NAME))
          .forEach(state::add);
      state.addAll(database.query("select * from tools"));
    }
    for (HistoryRow row : runner(address.source()).history().rows()) {
      state.add(row.version() + " " + row.type() + " " + row.success());
    }
    return state;
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void whoeverComesNextGoesOn(Direction direction)
      throws SQLException, IOException, InterruptedException {
    CountedCalls calls = new CountedCalls(0, () -> {});
    List<String> whole;
    try (TestAddress reference = newAddress()) {
      prepare(reference, direction);
      KilledProcess.run(runner(calls.of(reference.source())), direction);
      whole = state(reference);
    }
    int kills = Math.min(KILLS, calls.count());

    for (int i = 0; i < kills; i++) {
      int call = 1 + i * (calls.count() - 1) / Math.max(1, kills - 1);
      try (TestAddress address = newAddress()) {
        prepare(address, direction);
        assertThat(kill(address, direction, call)).isEqualTo(KilledProcess.CODE);

        goOn(address, direction);

        assertThat(state(address))
            .as("killed behind call %s of %s", call, calls.count())
            .isEqualTo(whole);
        assertThat(runner(address.source()).interruptedUpgrade()).isEmpty();
        assertThat(runner(address.source()).interruptedDowngrade()).isEmpty();
      }
    }
  }

  /** What was the last thing to do may be done already. */
  private void goOn(TestAddress address, Direction direction) {
    FlywayRunner runner = runner(address.source());
    boolean isBack =
        direction == Direction.DOWN
            && runner.history().current().equals(Optional.of(runner.revisions().versions().get(0)));
    if (!isBack) {
      KilledProcess.run(runner, direction);
    }
  }

  private int kill(TestAddress address, Direction direction, int call)
      throws IOException, InterruptedException {
    return ClassPath.java(
            KilledProcess.class,
            address.url(),
            direction.name(),
            String.valueOf(isOnline()),
            String.valueOf(call))
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
