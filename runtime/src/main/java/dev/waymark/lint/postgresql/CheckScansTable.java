package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.Check;
import java.util.stream.Stream;

/** A check that is held against all rows while nobody may read or write. */
final class CheckScansTable extends OfflineRule {

  CheckScansTable() {
    super("PG305");
  }

  @Override
  Stream<Finding> find(Change change) {
    return change.added(Check.class).map(added -> finding(added.rule()));
  }

  private Finding finding(Check check) {
    return finding(
        Where.table(check.table()),
        "ADD CHECK reads all rows of "
            + check.table()
            + " under an ACCESS EXCLUSIVE lock, because "
            + check.name()
            + " is not added NOT VALID first.");
  }
}
