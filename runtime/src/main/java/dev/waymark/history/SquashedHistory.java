package dev.waymark.history;

import dev.waymark.database.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import java.util.List;
import java.util.Optional;

/**
 * The history of a database that may have begun with revisions whose place a baseline has taken.
 *
 * @param revisions the revisions there are now
 * @param history the history
 */
public record SquashedHistory(Revisions revisions, HistoryRows history) {

  /** Whether the database has some of them. */
  public boolean isSquashed() {
    return newestReplaced().isPresent();
  }

  /** The newest of them that it has. */
  private Optional<Version> newestReplaced() {
    List<HistoryRow> live = history.live();
    return live.stream()
        .filter(row -> !row.isBaseline())
        .map(row -> row.version().orElseThrow())
        .filter(revisions::isReplaced)
        .findFirst();
  }

  /**
   * Expects that the database has all of them, or none.
   *
   * @param address what it is called
   * @throws WaymarkException if it stands between two of them
   */
  public void expectWhole(String address) {
    Optional<Version> newest = newestReplaced();
    Optional<Version> last = revisions.replaced();
    Optional<Version> baseline = revisions.baseline().map(m -> m.name().version());
    boolean isPast = baseline.isPresent() && history.has(baseline.get());
    if (newest.isEmpty() || isPast || newest.equals(last)) {
      return;
    }
    throw new WaymarkException(
        "Cannot upgrade "
            + address
            + ": it is at revision "
            + newest.get()
            + ", and revision "
            + revisions.baseline().map(Migration::name).orElseThrow()
            + " has taken the place of those up to "
            + last.orElseThrow()
            + ". Upgrade it first with a release of the application that still has them, to revision "
            + last.get()
            + ". Nothing was done.");
  }
}
