package dev.waymark.history;

import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Flyway's history.
 *
 * @param rows the rows in the order in which they were written
 */
public record HistoryRows(List<HistoryRow> rows) {

  /** Copies the rows. */
  public HistoryRows {
    rows = List.copyOf(rows);
  }

  /** What the history of a database says of which is known that it has those revisions. */
  public static HistoryRows having(Collection<Version> versions) {
    List<HistoryRow> rows = new ArrayList<>();
    for (Version version : versions) {
      rows.add(HistoryRow.having(rows.size() + 1, version));
    }
    return new HistoryRows(rows);
  }

  /** The rows of the revisions that are in the database now, the newest first. */
  public List<HistoryRow> live() {
    TreeMap<Version, HistoryRow> live = new TreeMap<>();
    for (HistoryRow row : rows) {
      if (row.success() && row.version().isPresent()) {
        if (row.isDowngrade()) {
          live.remove(row.version().get());
        } else {
          live.put(row.version().get(), row);
        }
      }
    }
    return List.copyOf(live.descendingMap().values());
  }

  /** Whether that revision is in the database now. */
  public boolean has(Version version) {
    return live().stream().anyMatch(row -> row.version().equals(Optional.of(version)));
  }

  /** The newest revision that is in the database now, if there is one. */
  public Optional<Version> current() {
    return live().stream().findFirst().flatMap(HistoryRow::version);
  }
}
