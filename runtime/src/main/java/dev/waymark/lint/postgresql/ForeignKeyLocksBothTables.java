package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import java.util.List;
import java.util.stream.Stream;

/** A foreign key that is held against all rows while nobody may write to either table. */
final class ForeignKeyLocksBothTables extends Rule {

  ForeignKeyLocksBothTables() {
    super("PG306", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change.added(ForeignKey.class).map(this::finding);
  }

  private Finding finding(Added<ForeignKey> added) {
    ForeignKey key = added.rule();
    Sketch sketch = new Sketch();
    List<Column<?>> targets =
        key.targetColumns().stream()
            .<Column<?>>map(name -> added.step().column(key.target(), name))
            .toList();
    String reference = sketch.foreignKey(key, added.step().columns(key), targets);
    return finding(
        Where.of(key),
        "ADD FOREIGN KEY takes a SHARE ROW EXCLUSIVE lock on "
            + (key.isSelfReference() ? key.table() : key.table() + " and on " + key.target())
            + ": nobody can write there until all rows are checked, because "
            + key.name()
            + " is not added NOT VALID first.",
        LockTimeout.before(sketch, "up.add(" + reference + ")"));
  }
}
