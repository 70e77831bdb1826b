package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.Index;
import java.util.stream.Stream;

/** An index that is built while nobody may write. */
final class IndexBlocksWrites extends OfflineRule {

  IndexBlocksWrites() {
    super("PG101");
  }

  @Override
  Stream<Finding> find(Change change) {
    return change.addedIndexes().map(this::finding);
  }

  private Finding finding(Added<Index> added) {
    Index index = added.rule();
    return finding(
        Where.of(index),
        "CREATE INDEX takes a SHARE lock: nobody can write to "
            + index.table()
            + " until the index "
            + index.name()
            + " is built.");
  }
}
