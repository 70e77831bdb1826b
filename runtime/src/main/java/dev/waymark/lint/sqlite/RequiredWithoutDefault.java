package dev.waymark.lint.sqlite;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Condition;
import dev.waymark.operation.UpdateRows;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.stream.Stream;

/** A column that must not be null, without a default, in a table that was there before. */
final class RequiredWithoutDefault extends Rule {

  RequiredWithoutDefault() {
    super("LT101", Severity.WARNING, Product.SQLITE);
  }

  @Override
  public Stream<Finding> check(Change change) {
    Stream<Finding> added =
        change
            .steps(AddColumn.class)
            .map(step -> new Tightened(step.operation().column(), step))
            .filter(Tightened::isRisky)
            .map(t -> finding(t.column(), "SQLite refuses to add "));
    Stream<Finding> altered =
        change
            .steps(AlterColumn.class)
            .filter(step -> step.operation().from().isNullable())
            .map(step -> new Tightened(column(step.operation()), step))
            .filter(t -> t.isRisky() && !isFilled(change, t.column()))
            .map(t -> finding(t.column(), "The copy of the table fails at "));
    return Stream.concat(added, altered);
  }

  /** A column that is not null from a step on. */
  private record Tightened(Column<?> column, Step<?> step) {
    boolean isRisky() {
      ColumnSpec<?> spec = column.spec();
      boolean needsValue = !spec.isNullable() && !spec.isIdentity() && spec.defaultSql().isEmpty();
      return needsValue && !step.isNew(column.table());
    }
  }

  private static Column<?> column(AlterColumn op) {
    return new Column<>(op.table(), op.column(), op.to());
  }

  /** Whether the revision gives a value to the rows that have none. */
  private static boolean isFilled(Change change, Column<?> column) {
    MemberPath path = new MemberPath(column.table(), column.name());
    return change
        .steps(UpdateRows.class)
        .map(Step::operation)
        .filter(update -> !(update.condition() instanceof Condition.Equal))
        .anyMatch(update -> fills(update, path.table(), path.member()));
  }

  private static boolean fills(UpdateRows update, QualifiedName table, Name column) {
    return update.table().equals(table)
        && update.assignments().stream().anyMatch(a -> a.column().equals(column));
  }

  private Finding finding(Column<?> column, String refusal) {
    Sketch sketch = new Sketch();
    Column<?> loose = column.nullable();
    String reference = sketch.column(loose);
    String table = sketch.table(column.table());
    String spec = Sketch.spec(column.spec());
    return finding(
        Where.of(column),
        refusal
            + column.path()
            + ", which is NOT NULL without a default, where rows have no value for it.",
        sketch
            .comment(
                "add it nullable, if it is new, and fill it, with what fits in the place of ''")
            .step(
                "up.update("
                    + table
                    + ").setSql("
                    + reference
                    + ", \"''\").whereNull("
                    + reference
                    + ")")
            .step(
                "up.alter("
                    + reference
                    + ").from("
                    + Sketch.spec(loose.spec())
                    + ").to("
                    + spec
                    + ")")
            .fix());
  }
}
