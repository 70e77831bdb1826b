package dev.waymark.test;

import dev.waymark.command.Drift;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.DialectException;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;

/** Takes a database from one revision to the next, each time to the tables that its steps say. */
final class StepByStep {
  private final MigratedDatabase database;
  private final Revisions revisions;

  StepByStep(MigratedDatabase database, Revisions revisions) {
    this.database = database;
    this.revisions = revisions;
  }

  /** Applies a revision; the problem is what is said of its upgrade if that fails. */
  void up(Migration migration, String problem) {
    step(
        migration,
        "upgrade " + problem,
        () -> database.upgradeTo(migration.name().version().toString()));
    expectTables(migration, "upgrade does not leave the tables that its steps say");
  }

  /** Takes a revision back. */
  void down(Migration migration) {
    String before =
        revisions.before(migration.name().version()).map(Version::toString).orElse("base");
    step(migration, "downgrade fails", () -> database.downgradeTo(before));
    expectTables(migration, "downgrade does not leave the tables as they were before");
  }

  private static void step(Migration migration, String problem, Runnable step) {
    try {
      step.run();
    } catch (WaymarkException | DialectException e) {
      throw new AssertionError(about(migration) + problem + ":\n  " + e.getMessage(), e);
    }
  }

  private void expectTables(Migration migration, String problem) {
    Drift.Result drift = database.waymark().driftWithOtherTables();
    if (!drift.isEmpty()) {
      throw new AssertionError(
          about(migration) + problem + ":\n  " + String.join("\n  ", drift.lines()));
    }
  }

  private static String about(Migration migration) {
    return "Revision " + migration.name() + " (" + migration.getClass().getName() + "): its ";
  }
}
