package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.UniqueKey;
import java.util.stream.Stream;

/** A unique key whose index is built while nobody may read or write. */
final class UniqueKeyBuildsIndex extends Rule {

  UniqueKeyBuildsIndex() {
    super("PG105", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change.added(UniqueKey.class).map(this::finding);
  }

  private Finding finding(Added<UniqueKey> added) {
    UniqueKey key = added.rule();
    Sketch sketch = new Sketch();
    String reference = sketch.rule(key, added.step().columns(key));
    return finding(
        Where.of(key),
        "ADD UNIQUE builds the index of "
            + key.name()
            + " under an ACCESS EXCLUSIVE lock: nobody can read or write "
            + key.table()
            + " until it is built.",
        LockTimeout.before(sketch, "up.add(" + reference + ")"));
  }
}
