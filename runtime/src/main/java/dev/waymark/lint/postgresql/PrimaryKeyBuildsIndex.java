package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.PrimaryKey;
import java.util.stream.Stream;

/** A primary key whose index is built while nobody may read or write. */
final class PrimaryKeyBuildsIndex extends OfflineRule {

  PrimaryKeyBuildsIndex() {
    super("PG104");
  }

  @Override
  Stream<Finding> find(Change change) {
    return change.added(PrimaryKey.class).map(this::finding);
  }

  private Finding finding(Added<PrimaryKey> added) {
    PrimaryKey key = added.rule();
    return finding(
        Where.table(key.table()),
        "ADD PRIMARY KEY builds its index under an ACCESS EXCLUSIVE lock: nobody can read or write "
            + key.table()
            + " until it is built.");
  }
}
