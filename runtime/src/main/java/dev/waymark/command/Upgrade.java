package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRow;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.Outstanding;
import dev.waymark.history.SquashedHistory;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import dev.waymark.step.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Applies the revisions that are pending, the oldest first.
 *
 * @param runner the database and its migrations
 * @param target the last revision to apply
 */
public record Upgrade(FlywayRunner runner, Target target) {

  /**
   * Runs it. That nothing is pending is no error.
   *
   * @throws dev.waymark.run.RevisionFailedException if a revision fails
   * @throws WaymarkException if there is no such revision, the database is beyond it, cannot be
   *     reached, does not fit the migrations, or is in the middle of a downgrade
   */
  public Transition run() {
    if (target.isHead()) {
      Optional<Version> head = runner.head();
      if (head.isPresent()) {
        return new Transition(head, head, List.of());
      }
    }
    Optional<Version> to = expectedTarget(runner.history());
    return runner.alone(alone -> new Upgrade(alone, target).run(to));
  }

  /** Others may have migrated the database until they let this one. */
  private Transition run(Optional<Version> to) {
    HistoryRows history = runner.history();
    expectKnown(history);
    expectOurs(history);
    expectWholeDowngrade();
    if (isBeyond(history, runner.revisions().head())) {
      return new Transition(history.current(), history.current(), List.of());
    }
    List<Applied> ran = runner.upgrade(target.isHead() ? Optional.empty() : to);
    return new Transition(history.current(), runner.history().current(), ran);
  }

  /**
   * What it would do. Only reads.
   *
   * @throws WaymarkException as {@link #run} does
   */
  public DryRun dryRun() {
    HistoryRows history = runner.history();
    Optional<Version> to = expectedTarget(history);
    expectWholeDowngrade();
    Outstanding outstanding = commuting(history);
    return DryRun.of(runner, outstanding.inOrder(), Direction.UP, pending(outstanding, to));
  }

  /** The revisions that are pending up to the target. Only reads. */
  List<Migration> pending(HistoryRows history) {
    return pending(commuting(history), expectedTarget(history));
  }

  private static List<Migration> pending(Outstanding outstanding, Optional<Version> to) {
    return to.isPresent() ? outstanding.upTo(to) : List.of();
  }

  private Outstanding commuting(HistoryRows history) {
    Outstanding outstanding = runner.outstanding(history);
    outstanding.expectCommuting(runner.settings().address());
    return outstanding;
  }

  private Optional<Version> expectedTarget(HistoryRows history) {
    Optional<Version> current = history.current();
    Optional<Version> to = target.in(runner.revisions(), current);
    new SquashedHistory(runner.revisions(), history).expectWhole(runner.settings().address());
    expectKnown(history);
    expectOurs(history);
    if (current.isEmpty() && to.isEmpty() && !target.isHead()) {
      throw new TargetException("Cannot upgrade to " + target + ": no revision is meant.");
    }
    if (target.isHead() && runner.settings().newerAllowed() && isBeyond(history, to)) {
      return current;
    }
    if (isBeyond(history, to)) {
      throw new TargetException(
          "Cannot upgrade to "
              + Positions.of(to)
              + ": the database is at "
              + current.orElseThrow()
              + " already. "
              + (history.live().get(0).isBaseline()
                  ? "There its history begins, so it cannot go further back either."
                  : "To go back, downgrade to it."));
    }
    return to;
  }

  /** SQL migrations run beside the revisions, and may be newer than all of them. */
  private static boolean isBeyond(HistoryRows history, Optional<Version> target) {
    Optional<Version> current =
        history.live().stream()
            .filter(row -> !row.isSql())
            .findFirst()
            .flatMap(HistoryRow::version);
    return current.isPresent() && (target.isEmpty() || current.get().compareTo(target.get()) > 0);
  }

  /** Migrations of an older application would be run against tables that they do not know. */
  private void expectKnown(HistoryRows history) {
    Optional<Version> head = runner.revisions().head();
    List<Version> newer =
        history.live().stream()
            .filter(row -> !row.isBaseline() && !row.isSql())
            .map(HistoryRow::version)
            .flatMap(Optional::stream)
            .filter(version -> head.isEmpty() || version.compareTo(head.get()) > 0)
            .sorted()
            .toList();
    if (!newer.isEmpty() && runner.settings().newerAllowed()) {
      expectAllBelow(history, newer);
    } else if (!newer.isEmpty()) {
      throw new WaymarkException(
          "Cannot upgrade "
              + runner.settings().address()
              + ": it has been upgraded by a newer version of the application, to revision "
              + Positions.list(newer)
              + "; the newest one here is "
              + head.map(Version::toString).orElse("none")
              + ". Run that version, or downgrade with it first; or, if this one can work with the"
              + " newer tables, allow it with allowNewerDatabase() or --allow-newer. Nothing was"
              + " done.");
    }
  }

  /** Beside a newer version, everything that this one knows has to be there as it knows it. */
  private void expectAllBelow(HistoryRows history, List<Version> newer) {
    List<Problem> problems = HistoryInspection.ofRevisions(history, runner.revisions(), true);
    if (!problems.isEmpty()) {
      throw new WaymarkException(
          "Cannot start beside a newer version of the application, which has upgraded "
              + runner.settings().address()
              + " to revision "
              + Positions.list(newer)
              + ":\n  "
              + problems.stream().map(Problem::message).collect(Collectors.joining("\n  "))
              + "\nNothing was done.");
    }
  }

  /** Flyway takes a migration of another kind for another one, and would run ours beside it. */
  private void expectOurs(HistoryRows history) {
    for (HistoryRow row : history.live()) {
      if (row.isOfAnotherKind() && row.version().flatMap(runner.revisions()::find).isPresent()) {
        throw new WaymarkException(
            "Cannot upgrade "
                + runner.settings().address()
                + ": "
                + HistoryInspection.anotherKind(row).message()
                + " Nothing was done.");
      }
    }
  }

  private void expectWholeDowngrade() {
    runner
        .interruptedDowngrade()
        .ifPresent(
            interrupted -> {
              throw new WaymarkException(interrupted + " before an upgrade: downgrade once more.");
            });
  }
}
