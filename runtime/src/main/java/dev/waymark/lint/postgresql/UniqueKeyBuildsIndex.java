package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.UniqueKey;
import java.util.stream.Stream;

/** A unique key whose index is built while nobody may read or write. */
final class UniqueKeyBuildsIndex extends OfflineRule {

  UniqueKeyBuildsIndex() {
    super("PG105");
  }

  @Override
  Stream<Finding> find(Change change) {
    return change.added(UniqueKey.class).map(this::finding);
  }

  private Finding finding(Added<UniqueKey> added) {
    UniqueKey key = added.rule();
    return finding(
        Where.of(key),
        "ADD UNIQUE builds the index of "
            + key.name()
            + " under an ACCESS EXCLUSIVE lock: nobody can read or write "
            + key.table()
            + " until it is built.");
  }
}
