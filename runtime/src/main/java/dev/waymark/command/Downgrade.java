package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRow;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import dev.waymark.step.Direction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes revisions back, the newest first. Each is one run: if one fails, those before it stay. */
public final class Downgrade {
  private final FlywayRunner runner;
  private final Extent extent;
  private final boolean mayLoseData;

  private Downgrade(FlywayRunner runner, Extent extent, boolean mayLoseData) {
    this.runner = runner;
    this.extent = extent;
    this.mayLoseData = mayLoseData;
  }

  /** Chooses the rows to take back from those of the revisions in the database, newest first. */
  private interface Extent {
    List<HistoryRow> of(List<HistoryRow> live);
  }

  /**
   * Takes back so many revisions.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Downgrade steps(FlywayRunner runner, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(
          "cannot downgrade " + steps + " revisions: say how many to take back, from 1");
    }
    return new Downgrade(runner, live -> newest(live, steps), false);
  }

  /**
   * Takes back every revision after the target.
   *
   * @throws TargetException if the target counts upwards
   */
  public static Downgrade to(FlywayRunner runner, Target target) {
    OptionalInt steps = target.steps();
    if (steps.isPresent() && steps.getAsInt() >= 0) {
      throw new TargetException("Cannot downgrade by " + target + ": that is up.");
    }
    return steps.isPresent()
        ? steps(runner, -steps.getAsInt())
        : new Downgrade(runner, live -> after(target, live, runner), false);
  }

  /** The same, and what it loses may be lost. */
  public Downgrade allowDataLoss() {
    return new Downgrade(runner, extent, true);
  }

  /**
   * What would be lost, in the order in which the downgrade would lose it. Only reads.
   *
   * @throws WaymarkException as {@link #run} does
   */
  public List<DataLoss> losses() {
    return losses(migrations(runner.history()));
  }

  private static List<DataLoss> losses(List<Migration> migrations) {
    return migrations.stream().map(DataLoss::of).flatMap(Optional::stream).toList();
  }

  /**
   * Runs it. That the database is there already is no error.
   *
   * @throws DataLossException if it would lose data and was not told that it may
   * @throws dev.waymark.run.RevisionFailedException if a revision fails
   * @throws WaymarkException if there are not so many revisions, no such revision, the database is
   *     below it, cannot be reached, does not fit the migrations, or is in the middle of an upgrade
   */
  public Transition run() {
    HistoryRows history = runner.history();
    List<Migration> migrations = migrations(history);
    List<DataLoss> losses = losses(migrations);
    if (!mayLoseData && !losses.isEmpty()) {
      throw new DataLossException(losses);
    }
    if (migrations.isEmpty()) {
      return new Transition(history.current(), history.current(), List.of());
    }
    return runner.alone(
        alone -> {
          expectWholeUpgrade(alone);
          List<Applied> ran = alone.downgrade(migrations);
          return new Transition(history.current(), alone.history().current(), ran);
        });
  }

  /**
   * What it would do, and what it would lose. Only reads.
   *
   * @throws WaymarkException as {@link #run} does, but for the data
   */
  public DryRun dryRun() {
    HistoryRows history = runner.history();
    Revisions revisions = runner.outstanding(history).inOrder();
    return DryRun.of(runner, revisions, Direction.DOWN, expected(history));
  }

  /** The migrations of the revisions to take back, the newest first. Only reads. */
  List<Migration> expected(HistoryRows history) {
    List<Migration> migrations = migrations(history);
    if (!migrations.isEmpty()) {
      expectWholeUpgrade(runner);
    }
    return migrations;
  }

  /** All are looked up before the first one runs. */
  private List<Migration> migrations(HistoryRows history) {
    List<HistoryRow> live = history.live();
    return extent.of(live).stream().map(row -> migration(row, live)).toList();
  }

  private static void expectWholeUpgrade(FlywayRunner runner) {
    runner
        .interruptedUpgrade()
        .ifPresent(
            interrupted -> {
              throw new WaymarkException(interrupted + " before a downgrade: upgrade once more.");
            });
  }

  private static List<HistoryRow> newest(List<HistoryRow> live, int steps) {
    long applied = live.stream().filter(row -> !row.isBaseline()).count();
    if (steps > applied) {
      throw new TargetException(
          "Cannot downgrade " + steps + " revisions: only " + applied + " are applied.");
    }
    return live.subList(0, steps);
  }

  private static List<HistoryRow> after(Target wanted, List<HistoryRow> live, FlywayRunner runner) {
    Optional<Version> current = live.stream().findFirst().flatMap(HistoryRow::version);
    Optional<Version> target = wanted.in(runner.revisions(), current);
    target.ifPresent(version -> expectApplied(version, live));
    return live.stream()
        .filter(row -> target.isEmpty() || version(row).compareTo(target.get()) > 0)
        .toList();
  }

  private static void expectApplied(Version target, List<HistoryRow> live) {
    List<Version> applied = live.stream().map(Downgrade::version).toList();
    if (applied.contains(target)) {
      return;
    }
    Optional<Version> current = applied.stream().findFirst();
    boolean beyond = current.isPresent() && current.get().compareTo(target) > 0;
    throw new TargetException(
        "Cannot downgrade to revision "
            + target
            + ": it is not applied; the database is at "
            + current.map(Version::toString).orElse("its beginning")
            + (beyond
                ? ", and its history does not reach back to it."
                : ". To go there, upgrade to it."));
  }

  private static Version version(HistoryRow row) {
    return row.version().orElseThrow();
  }

  private Migration migration(HistoryRow row, List<HistoryRow> history) {
    String revision = "Cannot downgrade revision " + version(row) + " " + row.description();
    if (row.isBaseline()) {
      throw new WaymarkException(
          revision + ": the database had it before its history began. Nothing was done.");
    }
    Migration migration =
        runner
            .revisions()
            .find(version(row))
            .orElseThrow(
                () ->
                    new WaymarkException(
                        revision
                            + ": it is applied, but its migration "
                            + row.script()
                            + " is not among those of this application. Run it with the code that"
                            + " has it. Nothing was done."));
    boolean wasThere = !history.get(history.size() - 1).equals(row);
    if (migration.isBaseline() && wasThere) {
      throw new WaymarkException(
          revision
              + ": it is the baseline, and the database has a history before it, which made the"
              + " tables. Nothing was done.");
    }
    if (row.checksum().isPresent() && row.checksum().get() != migration.checksum()) {
      throw new WaymarkException(
          revision
              + ": "
              + migration.getClass().getName()
              + " was changed after it was applied, so its downgrade may not fit. Put the upgrade"
              + " back as it was; the downgrade may be changed. Nothing was done.");
    }
    return migration;
  }
}
