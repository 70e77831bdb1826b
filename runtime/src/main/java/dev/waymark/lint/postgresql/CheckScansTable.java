package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.Check;
import java.util.List;
import java.util.stream.Stream;

/** A check that is held against all rows while nobody may read or write. */
final class CheckScansTable extends Rule {

  CheckScansTable() {
    super("PG305", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change.added(Check.class).map(added -> finding(added.rule()));
  }

  private Finding finding(Check check) {
    Sketch sketch = new Sketch();
    String reference = sketch.rule(check, List.of());
    return finding(
        Where.table(check.table()),
        "ADD CHECK reads all rows of "
            + check.table()
            + " under an ACCESS EXCLUSIVE lock, because "
            + check.name()
            + " is not added NOT VALID first.",
        LockTimeout.before(sketch, "up.add(" + reference + ")"));
  }
}
