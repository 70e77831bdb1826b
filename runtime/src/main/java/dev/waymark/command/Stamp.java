package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRows;
import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import java.util.List;
import java.util.Optional;

/**
 * Writes into the history that a database is at a revision, without running anything: for tables
 * that were made in another way.
 *
 * @param runner the database and its migrations
 * @param target the revision
 */
public record Stamp(FlywayRunner runner, Target target) {

  /**
   * Runs it. That the database is there already is no error.
   *
   * @throws WaymarkException if there is no such revision, the database cannot be reached, does not
   *     fit the migrations, or is in the middle of a revision
   */
  public Transition run() {
    HistoryRows history = runner.history();
    Optional<Version> from = history.current();
    Optional<Version> to = target.in(runner.revisions(), from);
    return from.equals(to) && !isLate(from, to, history)
        ? new Transition(from, from, List.of())
        : runner.alone(alone -> new Stamp(alone, target).run(history, to));
  }

  private Transition run(HistoryRows history, Optional<Version> to) {
    Optional<Version> from = history.current();
    expectWhole();
    List<Applied> written;
    if (isUp(from, to) || isLate(from, to, history)) {
      written = runner.stampUp(to.orElseThrow());
    } else {
      Target back = to.map(version -> new Target(version.toString())).orElse(Target.BASE);
      written = runner.stampDown(Downgrade.to(runner, back).expected(history));
    }
    return new Transition(from, runner.history().current(), written);
  }

  /** Whether revisions below the target were merged late, and are not in the history yet. */
  private boolean isLate(Optional<Version> from, Optional<Version> to, HistoryRows history) {
    return from.equals(to) && !runner.outstanding(history).late().isEmpty();
  }

  private static boolean isUp(Optional<Version> from, Optional<Version> to) {
    return to.isPresent() && (from.isEmpty() || from.get().compareTo(to.get()) < 0);
  }

  private void expectWhole() {
    runner
        .interruptedUpgrade()
        .or(runner::interruptedDowngrade)
        .ifPresent(
            interrupted -> {
              throw new WaymarkException(
                  interrupted
                      + ". If its tables are as the revision wants them by now, repair with"
                      + " --forget first, then stamp. Nothing was done.");
            });
  }
}
