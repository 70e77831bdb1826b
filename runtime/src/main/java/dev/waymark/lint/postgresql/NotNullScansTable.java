package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Column;
import java.util.stream.Stream;

/** A column that becomes NOT NULL, for which PostgreSQL reads the whole table. */
final class NotNullScansTable extends OfflineRule {

  NotNullScansTable() {
    super("PG303");
  }

  @Override
  Stream<Finding> find(Change change) {
    return change
        .steps(AlterColumn.class)
        .filter(step -> !step.isNew(step.operation().table()) && tightens(step.operation()))
        .filter(step -> !ValidatedNotNull.holds(change, step, column(step)))
        .map(this::finding);
  }

  private static boolean tightens(AlterColumn op) {
    return op.from().isNullable() && !op.to().isNullable();
  }

  private static Column<?> column(Step<AlterColumn> step) {
    return step.column(step.operation().table(), step.operation().column());
  }

  private Finding finding(Step<AlterColumn> step) {
    Column<?> column = column(step);
    return finding(
        Where.of(column),
        "SET NOT NULL reads all rows of "
            + column.table()
            + " under an ACCESS EXCLUSIVE lock, unless a validated check says already that "
            + column.name()
            + " is not null.");
  }
}
