package dev.waymark.command;

import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRows;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Version;
import java.util.List;
import java.util.Optional;

/**
 * Says where a database is.
 *
 * @param runner the database and its migrations
 */
public record Current(FlywayRunner runner) {

  /**
   * Where a database is.
   *
   * @param version the newest revision that is in it, if there is one
   * @param pending the revisions that an upgrade would apply
   * @param interrupted a sentence about a revision that failed half way, in either direction
   */
  public record Result(
      Optional<Version> version, List<MigrationName> pending, Optional<String> interrupted) {

    /** Copies the list. */
    public Result {
      pending = List.copyOf(pending);
    }

    /** Whether nothing is pending, and nothing half done. */
    public boolean isHead() {
      return pending.isEmpty() && interrupted.isEmpty();
    }

    /** {@code revision 2}, and what is pending. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(Positions.of(version));
      if (pending.isEmpty()) {
        text.append(" (head)");
      }
      for (MigrationName name : pending) {
        boolean isLate = version.isPresent() && name.version().compareTo(version.get()) < 0;
        text.append(isLate ? "\n  pending, out of order: " : "\n  pending: ").append(name);
      }
      interrupted.ifPresent(sentence -> text.append("\n  ").append(sentence));
      return text.toString();
    }
  }

  /**
   * Runs it; it only reads.
   *
   * @throws dev.waymark.database.WaymarkException if the database cannot be reached
   */
  public Result run() {
    HistoryRows history = runner.history();
    List<MigrationName> pending =
        runner.outstanding(history).all().stream().map(Migration::name).toList();
    Optional<String> interrupted =
        runner.interruptedUpgrade().or(runner::interruptedDowngrade).map(text -> text + ".");
    return new Result(history.current(), pending, interrupted);
  }
}
