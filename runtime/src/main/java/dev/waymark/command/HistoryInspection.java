package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRow;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.Outstanding;
import dev.waymark.history.Revisions;
import dev.waymark.history.SquashedHistory;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Holds the history of a database against the migrations. */
record HistoryInspection() implements Inspection {

  @Override
  public List<Problem> of(FlywayRunner runner, List<Problem> found) {
    HistoryRows history = runner.history();
    List<Problem> problems = new ArrayList<>();
    for (HistoryRow row : history.rows()) {
      if (!row.success()) {
        problems.add(failed(row));
      }
    }
    runner
        .interruptedUpgrade()
        .or(runner::interruptedDowngrade)
        .ifPresent(text -> problems.add(new Problem(Problem.Kind.INTERRUPTED, text + ".")));
    problems.addAll(ofSquash(runner, history));
    boolean newerAllowed = runner.settings().newerAllowed();
    problems.addAll(ofRevisions(history, runner.revisions(), newerAllowed));
    return problems;
  }

  /** What is applied and should not be, or the other way round. */
  static List<Problem> ofRevisions(HistoryRows history, Revisions revisions, boolean newerAllowed) {
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : ofApplied(history, revisions)) {
      if (!newerAllowed || problem.kind() != Problem.Kind.NEWER) {
        problems.add(problem);
      }
    }
    problems.addAll(ofUnapplied(new Outstanding(revisions, history)));
    return problems;
  }

  private static List<Problem> ofSquash(FlywayRunner runner, HistoryRows history) {
    try {
      new SquashedHistory(runner.revisions(), history).expectWhole(runner.settings().address());
      return List.of();
    } catch (WaymarkException e) {
      return List.of(new Problem(Problem.Kind.MISSING, String.valueOf(e.getMessage())));
    }
  }

  private static Problem failed(HistoryRow row) {
    return new Problem(
        Problem.Kind.FAILED,
        "the "
            + (row.isDowngrade() ? "downgrade of " : "upgrade to ")
            + revision(row)
            + " failed on "
            + row.when()
            + ". Mend its cause and run it again, or repair.");
  }

  private static List<Problem> ofApplied(HistoryRows history, Revisions revisions) {
    Optional<Version> head = revisions.head();
    List<Problem> problems = new ArrayList<>();
    for (HistoryRow row : oldestFirst(history)) {
      Version version = row.version().orElseThrow();
      if (row.isBaseline() || revisions.isReplaced(version)) {
        continue;
      }
      Optional<Migration> migration = revisions.find(version);
      if (migration.isEmpty() && row.isSql()) {
        continue; // it runs beside the revisions
      }
      if (migration.isEmpty()) {
        boolean newer = head.isEmpty() || version.compareTo(head.get()) > 0;
        problems.add(newer ? newer(row) : missing(row));
      } else if (row.isOfAnotherKind()) {
        problems.add(anotherKind(row));
      } else if (row.checksum().isPresent() && row.checksum().get() != migration.get().checksum()) {
        problems.add(edited(row, migration.get()));
      }
    }
    return problems;
  }

  private static Problem newer(HistoryRow row) {
    return new Problem(
        Problem.Kind.NEWER,
        revision(row)
            + " is applied, and newer than every migration here: the database belongs to a newer"
            + " version of the application.");
  }

  private static Problem missing(HistoryRow row) {
    return new Problem(
        Problem.Kind.MISSING,
        revision(row)
            + " is applied, but its migration "
            + row.script()
            + " is not here. Put it back.");
  }

  static Problem anotherKind(HistoryRow row) {
    return new Problem(
        Problem.Kind.OF_ANOTHER_KIND,
        revision(row)
            + " was applied by "
            + row.script()
            + " ("
            + row.type()
            + "), so Flyway would run the migration of that version once more. Give the migration"
            + " another version.");
  }

  private static Problem edited(HistoryRow row, Migration migration) {
    return new Problem(
        Problem.Kind.EDITED,
        migration.getClass().getName()
            + " was changed after "
            + revision(row)
            + " was applied. Put its upgrade back as it was, and make the change in a new"
            + " revision.");
  }

  private static List<Problem> ofUnapplied(Outstanding outstanding) {
    List<Problem> problems = new ArrayList<>();
    List<String> clashes = outstanding.clashes();
    List<Migration> late = outstanding.late();
    if (!clashes.isEmpty()) {
      problems.add(new Problem(Problem.Kind.SKIPPED, outstanding.refusal(clashes)));
    }
    for (Migration migration : outstanding.all()) {
      if (!late.contains(migration)) {
        problems.add(pending(migration));
      } else if (clashes.isEmpty()) {
        problems.add(late(migration, outstanding.history().current().orElseThrow()));
      }
    }
    return problems;
  }

  private static Problem late(Migration migration, Version current) {
    return new Problem(
        Problem.Kind.PENDING,
        "revision "
            + migration.name()
            + " is not applied, though the database is at "
            + current
            + ". The order does not matter. Upgrade.");
  }

  private static Problem pending(Migration migration) {
    return new Problem(
        Problem.Kind.PENDING, "revision " + migration.name() + " is not applied. Upgrade.");
  }

  private static List<HistoryRow> oldestFirst(HistoryRows history) {
    List<HistoryRow> rows = new ArrayList<>(history.live());
    Collections.reverse(rows);
    return rows;
  }

  private static String revision(HistoryRow row) {
    return "revision " + row.version().map(v -> v + " ").orElse("") + row.description();
  }
}
