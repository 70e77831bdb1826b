package dev.waymark.processor.history;

import dev.waymark.migration.Migration;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Migrations that were folded.
 *
 * @param revisions the migrations with the schemas after them, from the oldest to the newest
 */
record Replayed(List<Revision> revisions) {

  /** Copies the list. */
  Replayed {
    revisions = List.copyOf(revisions);
  }

  /**
   * A migration and what it leads to.
   *
   * @param migration the migration
   * @param after the schema after it
   */
  record Revision(Migration migration, Schema after) {}

  /** The schema after the newest, empty if there is none. */
  Schema schema() {
    return revisions.isEmpty() ? Schema.empty() : revisions.get(revisions.size() - 1).after();
  }

  /** The migration that made a table what it is in the end, or dropped it. */
  Optional<Migration> lastToChange(QualifiedName table) {
    Optional<Table> last = schema().tables().find(table);
    for (int i = revisions.size() - 1; i >= 0; i--) {
      Schema before = i == 0 ? Schema.empty() : revisions.get(i - 1).after();
      Optional<Table> earlier = before.tables().find(table);
      if (!earlier.equals(last)) {
        return Optional.of(revisions.get(i).migration());
      }
    }
    return Optional.empty();
  }
}
