package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Generated;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import java.util.stream.Stream;

/** A new column that PostgreSQL works out, and stores, for each row. */
final class GeneratedColumnRewritesTable extends Rule {

  GeneratedColumnRewritesTable() {
    super("PG309", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(AddColumn.class)
        .filter(step -> !step.isNew(step.operation().column().table()))
        .<Column<?>>map(step -> step.operation().column())
        .flatMap(column -> Generated.stored(column.spec()).stream().map(g -> finding(column, g)));
  }

  private Finding finding(Column<?> column, Generated generated) {
    return finding(
        Where.of(column),
        "The generated column "
            + column.path()
            + " is stored, so PostgreSQL writes all rows of the table anew under an ACCESS EXCLUSIVE"
            + " lock.",
        fix(column, generated));
  }

  private static Fix fix(Column<?> column, Generated generated) {
    Sketch sketch = new Sketch();
    String reference =
        sketch.column(new Column<>(column.table(), column.name(), ColumnSpec.of(generated.type())));
    return sketch
        .comment("a plain column, written by the application or by a trigger")
        .step("up.add(" + reference + ")")
        .comment("in a revision of its own; in portions, where there are many rows")
        .fill(column.table(), reference, generated.expression())
        .fix();
  }
}
