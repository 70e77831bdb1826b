package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.Column;
import dev.waymark.schema.PrimaryKey;
import java.util.List;
import java.util.stream.Stream;

/** A primary key over columns that may be null, which it makes NOT NULL by the way. */
final class PrimaryKeyOverNullable extends OfflineRule {

  PrimaryKeyOverNullable() {
    super("PG304");
  }

  @Override
  Stream<Finding> find(Change change) {
    return change
        .added(PrimaryKey.class)
        .filter(added -> nullable(added).stream().anyMatch(c -> !holds(change, added, c)))
        .map(this::finding);
  }

  private static boolean holds(Change change, Added<PrimaryKey> added, Column<?> column) {
    return ValidatedNotNull.holds(change, added.step(), column);
  }

  private static List<Column<?>> nullable(Added<PrimaryKey> added) {
    return added.step().columns(added.rule()).stream().filter(c -> c.spec().isNullable()).toList();
  }

  private Finding finding(Added<PrimaryKey> added) {
    PrimaryKey key = added.rule();
    return finding(
        Where.table(key.table()),
        "ADD PRIMARY KEY makes its columns NOT NULL, and reads all rows of "
            + key.table()
            + " for that under its ACCESS EXCLUSIVE lock.");
  }
}
