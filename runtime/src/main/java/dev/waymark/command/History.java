package dev.waymark.command;

import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.HistoryRow;
import dev.waymark.flyway.HistoryRows;
import java.util.List;
import java.util.Locale;

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
   */
  public record Entry(HistoryRow row, State state) {

    /** {@code 3 applied 2026-11-20T10:15:30 by SA: 2 add bio to users (31 ms)}. */
    @Override
    public String toString() {
      return row.rank()
          + " "
          + state.name().toLowerCase(Locale.ROOT)
          + " "
          + row.installedOn()
          + " by "
          + row.installedBy()
          + ": "
          + row.version().map(v -> v + " ").orElse("")
          + row.description()
          + " ("
          + row.executionTime().toMillis()
          + " ms)";
    }
  }

  /**
   * Runs it; it only reads.
   *
   * @return what was done, the oldest first
   * @throws dev.waymark.flyway.WaymarkException if the database cannot be reached
   */
  public List<Entry> run() {
    HistoryRows history = runner.history();
    List<HistoryRow> live = history.live();
    return history.rows().stream().map(row -> new Entry(row, state(row, live))).toList();
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
