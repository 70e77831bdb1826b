package dev.waymark.history;

import dev.waymark.migration.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A row of Flyway's history.
 *
 * @param rank its place in the history
 * @param version the revision, if it is about one
 * @param description what the revision is called
 * @param type Flyway's word for what happened: {@code JDBC}, {@code DELETE}, {@code BASELINE}
 * @param script the class of the migration
 * @param checksum the checksum at the time
 * @param installedBy who did it
 * @param installedOn when, by the clock of the database
 * @param executionTime how long it took
 * @param success whether it was completed
 */
public record HistoryRow(
    int rank,
    Optional<Version> version,
    String description,
    String type,
    String script,
    Optional<Integer> checksum,
    String installedBy,
    LocalDateTime installedOn,
    Duration executionTime,
    boolean success) {

  /** The row of a revision of which nothing is known but that a database has it. */
  static HistoryRow having(int rank, Version version) {
    return new HistoryRow(
        rank,
        Optional.of(version),
        "",
        "JDBC",
        "",
        Optional.empty(),
        "",
        LocalDateTime.MIN,
        Duration.ZERO,
        true);
  }

  /** When, to the second: {@code 2026-11-20T10:15:30}. */
  public String when() {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
        installedOn.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Whether it takes a revision back. */
  public boolean isDowngrade() {
    return type.equals("DELETE");
  }

  /** Whether it says that the database was at that revision before Flyway knew it. */
  public boolean isBaseline() {
    return type.equals("BASELINE");
  }

  /** Whether it is about a migration that Waymark does not run, such as a file with SQL. */
  public boolean isOfAnotherKind() {
    return !type.equals("JDBC") && !isDowngrade() && !isBaseline();
  }

  /** Whether it was an SQL migration, which runs beside the revisions. */
  public boolean isSql() {
    return type.startsWith("SQL");
  }
}
