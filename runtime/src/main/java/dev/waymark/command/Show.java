package dev.waymark.command;

import dev.waymark.dialect.Dialect;
import dev.waymark.diff.Loss;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Version;
import dev.waymark.step.Direction;
import dev.waymark.step.Rendering;
import java.util.List;
import java.util.Optional;

/**
 * Shows a revision. No database is needed.
 *
 * @param revisions the revisions there are
 * @param target the one to show
 * @param dialect the database whose SQL is shown, if any
 */
public record Show(Revisions revisions, Target target, Optional<Dialect> dialect) {

  /**
   * A revision.
   *
   * @param name its name
   * @param migration its class
   * @param checksum its checksum
   * @param transactional whether it runs in one transaction, where the database can
   * @param upgrade what the upgrade does
   * @param downgrade what the downgrade does
   * @param losses what the downgrade loses
   */
  public record Result(
      MigrationName name,
      String migration,
      int checksum,
      boolean transactional,
      Way upgrade,
      Way downgrade,
      List<String> losses) {

    /** Copies the list. */
    public Result {
      losses = List.copyOf(losses);
    }

    /** All of it, in lines. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      text.append("revision ").append(name).append("\n  class ").append(migration);
      text.append("\n  checksum ").append(checksum);
      if (!transactional) {
        text.append("\n  runs without a transaction");
      }
      upgrade.appendTo(text.append("\nupgrade"));
      downgrade.appendTo(text.append("\ndowngrade"));
      losses.forEach(loss -> text.append("\n  loses ").append(loss));
      return text.toString();
    }
  }

  /**
   * What a revision does in one direction.
   *
   * @param operations the operations in words
   * @param sql the statements of the dialect; none without one
   */
  public record Way(List<String> operations, List<String> sql) {

    /** Copies the lists. */
    public Way {
      operations = List.copyOf(operations);
      sql = List.copyOf(sql);
    }

    private void appendTo(StringBuilder text) {
      (sql.isEmpty() ? operations : sql)
          .forEach(line -> text.append("\n  ").append(line.strip().replace("\n", "\n  ")));
      if (operations.isEmpty()) {
        text.append("\n  nothing");
      }
    }
  }

  /**
   * Runs it.
   *
   * @throws TargetException if there is no such revision
   * @throws dev.waymark.dialect.DialectException if the database has no way to do a step
   */
  public Result run() {
    Version version =
        target
            .in(revisions, Optional.empty())
            .orElseThrow(() -> new TargetException("The base has nothing to show."));
    Migration migration = revisions.find(version).orElseThrow();
    return new Result(
        migration.name(),
        migration.getClass().getName(),
        migration.checksum(),
        migration.inTransaction(),
        way(migration, Direction.UP),
        way(migration, Direction.DOWN),
        DataLoss.of(migration).map(DataLoss::losses).orElse(List.of()).stream()
            .map(Loss::toString)
            .toList());
  }

  private Way way(Migration migration, Direction direction) {
    return new Way(
        direction.operations(migration).stream().map(Object::toString).toList(),
        dialect
            .map(
                known ->
                    DryRun.statements(
                        Rendering.of(
                            direction.operations(migration),
                            direction.schemaBefore(migration, revisions),
                            known)))
            .orElse(List.of()));
  }
}
