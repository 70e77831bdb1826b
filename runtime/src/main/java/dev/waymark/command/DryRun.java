package dev.waymark.command;

import dev.waymark.dialect.Dialects;
import dev.waymark.flyway.Direction;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Script;
import dev.waymark.flyway.Step;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import java.util.List;

/**
 * What an upgrade or a downgrade would do.
 *
 * @param direction up or down
 * @param revisions the revisions, in the order in which they would run
 */
public record DryRun(Direction direction, List<Revision> revisions) {

  /** Copies the list. */
  public DryRun {
    revisions = List.copyOf(revisions);
  }

  /**
   * What it would do for one revision.
   *
   * @param name the revision
   * @param statements the SQL, and for Java code what it is called, in order
   */
  public record Revision(MigrationName name, List<String> statements) {

    /** Copies the list. */
    public Revision {
      statements = List.copyOf(statements);
    }
  }

  static DryRun of(FlywayRunner runner, Direction direction, List<Migration> migrations) {
    String dialect = runner.server().dialect();
    return new DryRun(
        direction,
        migrations.stream()
            .map(
                migration ->
                    new Revision(
                        migration.name(),
                        statements(
                            Script.of(
                                direction.operations(migration),
                                direction.schemaBefore(migration, runner.revisions()),
                                Dialects.named(dialect)))))
            .toList());
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
