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
import dev.waymark.schema.Index;
import java.util.List;
import java.util.stream.Stream;

/** An index that is built while nobody may write. */
final class IndexBlocksWrites extends Rule {

  IndexBlocksWrites() {
    super("PG101", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change.addedIndexes().map(this::finding);
  }

  private Finding finding(Added<Index> added) {
    Index index = added.rule();
    List<Column<?>> columns =
        index.columns().stream()
            .<Column<?>>map(c -> added.step().column(index.table(), c.columnName()))
            .toList();
    Sketch sketch = new Sketch();
    String reference = sketch.index(index, columns);
    return finding(
        Where.of(index),
        "CREATE INDEX takes a SHARE lock: nobody can write to "
            + index.table()
            + " until the index "
            + index.name()
            + " is built.",
        LockTimeout.before(sketch, "up.add(" + reference + ")"));
  }
}
