package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.stream.Stream;

/** A new column in which PostgreSQL numbers the rows that are there. */
final class IdentityRewritesTable extends Rule {

  IdentityRewritesTable() {
    super("PG310", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(AddColumn.class)
        .filter(step -> !step.isNew(step.operation().column().table()))
        .<Column<?>>map(step -> step.operation().column())
        .filter(column -> column.spec().isIdentity())
        .map(this::finding);
  }

  private Finding finding(Column<?> column) {
    return finding(
        Where.of(column),
        "To number the rows that are there, PostgreSQL writes all of "
            + column.table()
            + " anew under an ACCESS EXCLUSIVE lock.",
        fix(column));
  }

  /** The rows get their numbers from a sequence first. */
  private static Fix fix(Column<?> column) {
    QualifiedName table = column.table();
    Name name = Name.of(table.name().text() + "_" + column.name().text() + "_numbers");
    QualifiedName numbers = table.sibling(name);
    ColumnSpec<?> plain = ColumnSpec.of(column.spec().type());
    Sketch sketch = new Sketch();
    String reference =
        sketch.column(new Column<>(table, column.name(), ColumnSpec.of(column.spec().type())));
    String value = "nextval('" + SqlWords.of(numbers) + "')";
    return sketch
        .step("up.create(sequence(" + Sketch.text(numbers.toString()) + ", 1, 1))")
        .step("up.add(" + reference + ")")
        .comment("in a revision of its own; in portions, where there are many rows")
        .fill(table, reference, value)
        .alter(reference, plain, column.spec())
        .step("up.drop(sequence(" + Sketch.text(numbers.toString()) + ", 1, 1))")
        .fix();
  }
}
