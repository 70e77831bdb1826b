package dev.waymark.command;

import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRow;
import dev.waymark.history.HistoryRows;
import dev.waymark.migration.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what was done to a database.
 *
 * @param runner the database and its migrations
 */
public record History(FlywayRunner runner) {

  /** What became of something that was done. */
  public enum State {
    /** The revision is in the database. */
    APPLIED,
    /** The revision was applied, and was taken back since, or applied anew. */
    SUPERSEDED,
    /** The revision was taken back. */
    DOWNGRADED,
    /** It failed. */
    FAILED,
    /** The database was at that revision before its history began. */
    BASELINE
  }

  /**
   * Something that was done.
   *
   * @param row what, by whom, when, how long it took
   * @param state what became of it
   * @param current whether it brought the database to where it is
   */
  public record Entry(HistoryRow row, State state, boolean current) {

    /** {@code 3 applied 2026-11-20T10:15:30 by SA: 2 add bio to users (31 ms)}. */
    @Override
    public String toString() {
      return (current ? "* " : "  ")
          + row.rank()
          + " "
          + state.name().toLowerCase(Locale.ROOT)
          + " "
          + row.when()
          + " by "
          + row.installedBy()
          + ": "
          + row.version().map(v -> v + " ").orElse("")
          + row.description()
          + " ("
          + row.executionTime().toMillis()
          + " ms)";
    }

    /** The same, with the class and the checksum. */
    public String details() {
      return this
          + "\n      "
          + row.type()
          + " "
          + row.script()
          + row.checksum().map(sum -> ", checksum " + sum).orElse("");
    }
  }

  /**
   * Runs it; it only reads.
   *
   * @return what was done, the oldest first
   * @throws dev.waymark.database.WaymarkException if the database cannot be reached
   */
  public List<Entry> run() {
    HistoryRows history = runner.history();
    List<HistoryRow> live = history.live();
    return history.rows().stream()
        .map(row -> new Entry(row, state(row, live), !live.isEmpty() && live.get(0).equals(row)))
        .toList();
  }

  /**
   * Runs it for some revisions.
   *
   * @param range the revisions, with both ends
   * @throws TargetException if there are no such revisions
   */
  public List<Entry> run(Range range) {
    Optional<Version> from = range.from(runner.revisions());
    Optional<Version> to = range.to(runner.revisions());
    return run().stream()
        .filter(entry -> entry.row().version().isPresent())
        .filter(entry -> from.isEmpty() || version(entry).compareTo(from.get()) >= 0)
        .filter(entry -> to.isPresent() && version(entry).compareTo(to.get()) <= 0)
        .toList();
  }

  private static Version version(Entry entry) {
    return entry.row().version().orElseThrow();
  }

  private static State state(HistoryRow row, List<HistoryRow> live) {
    if (!row.success()) {
      return State.FAILED;
    }
    if (row.isDowngrade()) {
      return State.DOWNGRADED;
    }
    if (row.isBaseline()) {
      return State.BASELINE;
    }
    return live.contains(row) || row.version().isEmpty() ? State.APPLIED : State.SUPERSEDED;
  }
}
