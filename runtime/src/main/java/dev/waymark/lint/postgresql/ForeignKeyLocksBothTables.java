package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.ForeignKey;
import java.util.stream.Stream;

/** A foreign key that is held against all rows while nobody may write to either table. */
final class ForeignKeyLocksBothTables extends OfflineRule {

  ForeignKeyLocksBothTables() {
    super("PG306");
  }

  @Override
  Stream<Finding> find(Change change) {
    return change.added(ForeignKey.class).map(this::finding);
  }

  private Finding finding(Added<ForeignKey> added) {
    ForeignKey key = added.rule();
    return finding(
        Where.of(key),
        "ADD FOREIGN KEY takes a SHARE ROW EXCLUSIVE lock on "
            + (key.isSelfReference() ? key.table() : key.table() + " and on " + key.target())
            + ": nobody can write there until all rows are checked, because "
            + key.name()
            + " is not added NOT VALID first.");
  }
}
