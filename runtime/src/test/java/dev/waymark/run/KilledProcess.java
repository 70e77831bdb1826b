package dev.waymark.run;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.history.Revisions;
import dev.waymark.run.CountedCalls.AtLast;
import dev.waymark.step.Direction;
import java.util.Optional;

/** A process of its own that changes a database, and is gone in the middle of it. */
final class KilledProcess {
  /** The exit code of a process that is gone. */
  static final int CODE = 137;

  private KilledProcess() {}

  /**
   * Takes the JDBC address, the name of the direction, whether the revision lets others work, and
   * after which call of the database to go.
   */
  public static void main(String[] arguments) {
    Revisions revisions = Workshop.mended(Boolean.parseBoolean(arguments[2]));
    AtLast halt = () -> Runtime.getRuntime().halt(CODE);
    CountedCalls calls = new CountedCalls(Integer.parseInt(arguments[3]), halt);
    run(
        new FlywayRunner(
            new Settings(
                new DatabaseSettings(
                    calls.of(CountedCalls.source(arguments[0])),
                    "the database",
                    Optional.empty(),
                    DatabaseSettings.DEFAULT_HISTORY_TABLE),
                revisions,
                KilledProcess.class.getClassLoader())),
        Direction.valueOf(arguments[1]));
  }

  /** Upgrades to the end, or takes the second revision back. */
  static void run(FlywayRunner runner, Direction direction) {
    if (direction == Direction.UP) {
      runner.upgrade(Optional.empty());
    } else {
      runner.downgrade(runner.revisions().all().get(1));
    }
  }
}
