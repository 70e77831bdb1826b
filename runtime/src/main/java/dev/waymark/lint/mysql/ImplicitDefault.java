package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import java.util.stream.Stream;

/** A new column that must not be null, for which the rows get a value that nobody chose. */
final class ImplicitDefault extends Rule {

  ImplicitDefault() {
    super("MY101", Severity.WARNING, Product.MYSQL, Product.MARIADB);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(AddColumn.class)
        .filter(step -> !step.isNew(step.operation().column().table()))
        .<Column<?>>map(step -> step.operation().column())
        .filter(column -> isSilent(column.spec()))
        .map(this::finding);
  }

  private static boolean isSilent(ColumnSpec<?> spec) {
    return !spec.isNullable() && !spec.isIdentity() && spec.defaultSql().isEmpty();
  }

  private Finding finding(Column<?> column) {
    Column<?> loose = column.nullable();
    Sketch sketch = new Sketch();
    String reference = sketch.column(loose);
    String table = sketch.table(column.table());
    String from = Sketch.spec(loose.spec());
    String to = Sketch.spec(column.spec());
    return finding(
        Where.of(column),
        column.path()
            + " is NOT NULL without a default, so the rows that are there silently get the implicit"
            + " default of its type: 0, the empty text, the zero date.",
        sketch
            .step("up.add(" + reference + ")")
            .comment("what the rows are to have, in the place of ''")
            .step(
                "up.update("
                    + table
                    + ").setSql("
                    + reference
                    + ", \"''\").whereNull("
                    + reference
                    + ")")
            .step("up.alter(" + reference + ").from(" + from + ").to(" + to + ")")
            .fix());
  }
}
