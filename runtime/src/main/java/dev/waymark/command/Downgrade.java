package dev.waymark.command;

import dev.waymark.flyway.Applied;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.HistoryRow;
import dev.waymark.flyway.HistoryRows;
import dev.waymark.flyway.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes revisions back, the newest first. Each is one run: if one fails, those before it stay. */
public final class Downgrade {
  private final FlywayRunner runner;
  private final Extent extent;

  private Downgrade(FlywayRunner runner, Extent extent) {
    this.runner = runner;
    this.extent = extent;
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
    return new Downgrade(runner, live -> newest(live, steps));
  }

  /** Takes back every revision after that one, or all, so that the database is as it was before. */
  public static Downgrade to(FlywayRunner runner, Optional<Version> target) {
    return new Downgrade(runner, live -> after(target, live, runner));
  }

  /**
   * Runs it. That the database is there already is no error.
   *
   * @throws dev.waymark.flyway.RevisionFailedException if a revision fails
   * @throws WaymarkException if there are not so many revisions, no such revision, the database is
   *     below it, cannot be reached, does not fit the migrations, or is in the middle of an upgrade
   */
  public Transition run() {
    HistoryRows history = runner.history();
    List<Migration> migrations = new ArrayList<>();
    // All are looked up before the first one runs.
    extent.of(history.live()).forEach(row -> migrations.add(migration(row)));
    if (!migrations.isEmpty()) {
      runner
          .interruptedUpgrade()
          .ifPresent(
              interrupted -> {
                throw new WaymarkException(interrupted + " before a downgrade: upgrade once more.");
              });
    }
    List<Applied> ran = new ArrayList<>();
    migrations.forEach(migration -> ran.add(runner.downgrade(migration)));
    return new Transition(history.current(), runner.history().current(), ran);
  }

  private static List<HistoryRow> newest(List<HistoryRow> live, int steps) {
    long applied = live.stream().filter(row -> !row.isBaseline()).count();
    if (steps > applied) {
      throw new WaymarkException(
          "Cannot downgrade "
              + steps
              + " revisions: only "
              + applied
              + " are applied. Nothing was done.");
    }
    return live.subList(0, steps);
  }

  private static List<HistoryRow> after(
      Optional<Version> target, List<HistoryRow> live, FlywayRunner runner) {
    target.ifPresent(version -> expectApplied(version, live, runner));
    return live.stream()
        .filter(row -> target.isEmpty() || version(row).compareTo(target.get()) > 0)
        .toList();
  }

  private static void expectApplied(Version target, List<HistoryRow> live, FlywayRunner runner) {
    List<Version> applied = live.stream().map(Downgrade::version).toList();
    if (applied.contains(target)) {
      return;
    }
    KnownVersions.expect(target, runner.revisions().versions());
    Optional<Version> current = applied.stream().findFirst();
    boolean beyond = current.isPresent() && current.get().compareTo(target) > 0;
    throw new WaymarkException(
        "Cannot downgrade to revision "
            + target
            + ": it is not applied; the database is at "
            + current.map(Version::toString).orElse("its beginning")
            + (beyond
                ? ", and its history does not reach back to it."
                : ". To go there, upgrade to it.")
            + " Nothing was done.");
  }

  private static Version version(HistoryRow row) {
    return row.version().orElseThrow();
  }

  private Migration migration(HistoryRow row) {
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
