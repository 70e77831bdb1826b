package dev.waymark.run;

import dev.waymark.history.HistoryRow;
import java.util.List;

/**
 * What was removed from a database after a failed run.
 *
 * @param rows the rows of the history about runs that failed
 * @param forgotten the finished statements of interrupted revisions that are not remembered any
 *     more
 */
public record Repaired(List<HistoryRow> rows, List<String> forgotten) {

  /** Copies the lists. */
  public Repaired {
    rows = List.copyOf(rows);
    forgotten = List.copyOf(forgotten);
  }

  /** What was removed, a line each. */
  @Override
  public String toString() {
    if (rows.isEmpty() && forgotten.isEmpty()) {
      return "nothing to repair";
    }
    StringBuilder text = new StringBuilder("repaired");
    for (HistoryRow row : rows) {
      text.append("\n  removed from the history: the failed run of revision ")
          .append(row.version().map(v -> v + " ").orElse(""))
          .append(row.description());
    }
    forgotten.forEach(line -> text.append("\n  forgotten: ").append(line));
    return text.toString();
  }
}
