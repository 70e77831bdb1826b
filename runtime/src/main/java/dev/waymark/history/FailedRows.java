package dev.waymark.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of runs that failed, because of which Flyway would refuse to go on. */
public final class FailedRows {
  private FailedRows() {}

  /** Removes those of our migrations from the history, and says which they were. */
  public static List<HistoryRow> remove(
      HistoryTable table, HistoryRows history, Revisions revisions) throws SQLException {
    List<HistoryRow> removed = new ArrayList<>();
    for (HistoryRow row : history.rows()) {
      boolean ours = row.isDowngrade() || row.type().equals("JDBC");
      if (!row.success() && ours && row.version().flatMap(revisions::find).isPresent()) {
        table.remove(row);
        removed.add(row);
      }
    }
    return removed;
  }
}
