package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Expansion;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Generated;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** A step for which MySQL and MariaDB copy the table, row by row, while nobody may write. */
final class CopiedTable extends Rule {

  /** The version from which MariaDB lets others write while it copies. */
  private static final String COPIES_ONLINE = "11.4";

  CopiedTable() {
    super("MY103", Severity.WARNING, Product.MYSQL, Product.MARIADB);
  }

  @Override
  public Stream<Finding> check(Change change) {
    boolean isLocked =
        change.servers().products().contains(Product.MYSQL)
            || change.servers().hasOlder(Product.MARIADB, COPIES_ONLINE);
    return isLocked ? all(change) : Stream.empty();
  }

  private Stream<Finding> all(Change change) {
    return Stream.of(types(change), checks(change), keys(change), generated(change))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> types(Change change) {
    return change
        .steps(AlterColumn.class)
        .filter(step -> !step.isNew(step.operation().table()))
        .map(Step::operation)
        .filter(op -> !StoredInPlace.holds(op.from().type(), op.to().type()))
        .map(
            op ->
                finding(
                    Where.column(op.table(), op.column()),
                    "The change of its type from " + op.from().type() + " to " + op.to().type(),
                    op.table(),
                    Expansion.of(op)));
  }

  private Stream<Finding> checks(Change change) {
    return change
        .added(Check.class)
        .map(
            added -> {
              Sketch sketch = new Sketch();
              String reference = sketch.rule(added.rule(), List.of());
              QualifiedName table = added.rule().table();
              String step = "up.add(" + reference + ")";
              return finding(Where.table(table), "A new check", table, alone(sketch, step));
            });
  }

  private Stream<Finding> keys(Change change) {
    return change
        .steps(DropConstraint.class)
        .filter(step -> step.operation().constraint() instanceof PrimaryKey)
        .filter(step -> !step.isNew(step.operation().constraint().table()))
        .filter(step -> !isReplaced(change, step.operation().constraint().table()))
        .map(
            step -> {
              Sketch sketch = new Sketch();
              PrimaryKey key = (PrimaryKey) step.operation().constraint();
              String reference = sketch.rule(key, step.columns(key));
              return finding(
                  Where.table(key.table()),
                  "Dropping a primary key without a new one",
                  key.table(),
                  alone(sketch, "up.drop(" + reference + ")"));
            });
  }

  private static boolean isReplaced(Change change, QualifiedName table) {
    return change
        .steps(AddConstraint.class)
        .map(step -> step.operation().constraint())
        .anyMatch(added -> added instanceof PrimaryKey && added.table().equals(table));
  }

  private Stream<Finding> generated(Change change) {
    return change
        .steps(AddColumn.class)
        .filter(step -> !step.isNew(step.operation().column().table()))
        .<Column<?>>map(step -> step.operation().column())
        .filter(column -> Generated.stored(column.spec()).isPresent())
        .map(
            column -> {
              Sketch sketch = new Sketch();
              String step = "up.add(" + sketch.column(column) + ")";
              return finding(
                  Where.of(column),
                  "A new generated column that is stored",
                  column.table(),
                  alone(sketch, step));
            });
  }

  private Finding finding(Where where, String what, QualifiedName table, Fix fix) {
    return finding(
        where,
        what
            + " is done with ALGORITHM=COPY: nobody can write to "
            + table
            + " until all its rows are copied.",
        fix);
  }

  private static Fix alone(Sketch sketch, String step) {
    return sketch.comment("in a revision of its own, at a time of few writes").step(step).fix();
  }
}
