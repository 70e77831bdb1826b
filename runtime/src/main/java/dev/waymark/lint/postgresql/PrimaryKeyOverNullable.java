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
import dev.waymark.schema.PrimaryKey;
import java.util.List;
import java.util.stream.Stream;

/** A primary key over columns that may be null, which it makes NOT NULL by the way. */
final class PrimaryKeyOverNullable extends Rule {

  PrimaryKeyOverNullable() {
    super("PG304", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
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
    Sketch sketch = new Sketch();
    for (Column<?> column : nullable(added)) {
      ValidatedNotNull.into(sketch, column, column.spec().notNull());
    }
    String reference = sketch.rule(key, added.step().columns(key));
    return finding(
        Where.table(key.table()),
        "ADD PRIMARY KEY makes its columns NOT NULL, and reads all rows of "
            + key.table()
            + " for that under its ACCESS EXCLUSIVE lock.",
        sketch.comment("and then the key").step("up.add(" + reference + ")").fix());
  }
}
