package dev.waymark.lint.compatibility;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import java.util.stream.Stream;

/** A new column that every insert must name, while code still inserts that does not know it. */
final class RequiredColumn extends Rule {

  RequiredColumn() {
    super("BC104", Severity.WARNING);
  }

  @Override
  public Stream<Finding> check(Change change) {
    Stream<Column<?>> added =
        change
            .steps(AddColumn.class)
            .filter(step -> !step.isNew(step.operation().column().table()))
            .<Column<?>>map(step -> step.operation().column())
            .filter(column -> isRequired(column.spec()));
    Stream<Column<?>> tightened =
        change
            .steps(AlterColumn.class)
            .filter(step -> isNewInOldTable(step.operation(), step))
            .filter(step -> step.operation().from().isNullable())
            .filter(step -> isRequired(step.operation().to()))
            .<Column<?>>map(step -> column(step.operation()));
    return Stream.concat(added, tightened).map(this::finding);
  }

  private static boolean isNewInOldTable(AlterColumn op, Step<AlterColumn> step) {
    return !step.isNew(op.table()) && step.isNew(op.table(), op.column());
  }

  private static boolean isRequired(ColumnSpec<?> spec) {
    return !spec.isNullable() && !spec.isIdentity() && spec.defaultSql().isEmpty();
  }

  private static Column<?> column(AlterColumn op) {
    return new Column<>(op.table(), op.column(), op.to());
  }

  private Finding finding(Column<?> column) {
    Column<?> loose = column.nullable();
    Sketch sketch = new Sketch();
    String reference = sketch.column(loose);
    return finding(
        Where.of(column),
        column.path()
            + " is NOT NULL and has no default in the database, so instances of the application"
            + " that do not know it yet fail to insert rows into "
            + column.table()
            + ".",
        sketch
            .step("up.add(" + reference + ")")
            .comment("when every instance writes it, in a revision of its own, after filling it:")
            .alter(reference, loose.spec(), column.spec())
            .fix());
  }
}
