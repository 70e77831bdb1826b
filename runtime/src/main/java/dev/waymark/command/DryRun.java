package dev.waymark.command;

import dev.waymark.dialect.Dialect;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.step.Direction;
import dev.waymark.step.Rendering;
import dev.waymark.step.Step;
import java.util.List;

/**
 * What an upgrade or a downgrade would do.
 *
 * @param direction up or down
 * @param revisions the revisions, in the order in which they would run
 */
public record DryRun(Direction direction, List<Revision> revisions) {

  /** What is done for a baseline whose tables are there. */
  static final String TAKEN = "-- nothing: the database has its tables and is taken as it is";

  /** Copies the list. */
  public DryRun {
    revisions = List.copyOf(revisions);
  }

  /**
   * What it would do for one revision.
   *
   * @param name the revision
   * @param statements the SQL, and for Java code what it is called, in order
   * @param losses what a downgrade loses
   */
  public record Revision(MigrationName name, List<String> statements, List<String> losses) {

    /** Copies the lists. */
    public Revision {
      statements = List.copyOf(statements);
      losses = List.copyOf(losses);
    }
  }

  static DryRun of(
      FlywayRunner runner, Revisions revisions, Direction direction, List<Migration> migrations) {
    Dialect dialect = runner.dialect();
    return new DryRun(
        direction,
        migrations.stream()
            .map(
                migration ->
                    direction == Direction.UP && runner.takesOver(migration)
                        ? new Revision(migration.name(), List.of(TAKEN), List.of())
                        : revision(migration, direction, revisions, dialect))
            .toList());
  }

  private static Revision revision(
      Migration migration, Direction direction, Revisions revisions, Dialect dialect) {
    List<Step> steps =
        Rendering.of(
            direction.operations(migration), direction.schemaBefore(migration, revisions), dialect);
    List<String> losses =
        direction == Direction.UP
            ? List.of()
            : DataLoss.of(migration).map(DataLoss::losses).orElse(List.of()).stream()
                .map(Object::toString)
                .toList();
    return new Revision(migration.name(), statements(steps), losses);
  }

  /** The texts of steps, in which Java code is marked as such. */
  static List<String> statements(List<Step> steps) {
    return steps.stream()
        .map(step -> step instanceof Step.CodeStep ? "-- Java: " + step.text() : step.text())
        .toList();
  }

  /** The SQL, under the names of the revisions. */
  @Override
  public String toString() {
    if (revisions.isEmpty()) {
      return "nothing to do";
    }
    StringBuilder text = new StringBuilder();
    for (Revision revision : revisions) {
      text.append(text.isEmpty() ? "" : "\n\n")
          .append("-- ")
          .append(direction.of(revision.name().toString()));
      revision.losses().forEach(loss -> text.append("\n-- loses ").append(loss));
      for (String statement : revision.statements()) {
        text.append('\n').append(statement);
        if (!statement.startsWith("--")) {
          text.append(';');
        }
      }
    }
    return text.append("\n\n-- nothing was done").toString();
  }
}
