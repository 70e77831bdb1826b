package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Column;
import java.util.stream.Stream;

/** An ENUM that loses a value which rows may have. */
final class EnumValueRemoved extends Rule {

  EnumValueRemoved() {
    super("MY110", Severity.WARNING, Product.MYSQL, Product.MARIADB);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return EnumValues.Changed.in(change, changed -> !changed.removed().isEmpty())
        .map(this::finding);
  }

  private Finding finding(EnumValues.Changed changed) {
    AlterColumn op = changed.step().operation();
    return finding(
        Where.column(op.table(), op.column()),
        "Rows with "
            + String.join(", ", changed.removed())
            + " make the upgrade fail in strict SQL mode, and get the empty text without it.",
        fix(changed, op));
  }

  private static Fix fix(EnumValues.Changed changed, AlterColumn op) {
    Sketch sketch = new Sketch();
    String column = sketch.column(new Column<>(op.table(), op.column(), op.from()));
    String kept = Sketch.text("'" + changed.to().values().get(0) + "'");
    for (String value : changed.removed()) {
      String condition = Sketch.text(op.column() + " = '" + value + "'");
      sketch.step(
          "up.update(%s).setSql(%s, %s).where(%s)"
              .formatted(sketch.table(op.table()), column, kept, condition));
    }
    return sketch.comment("when no row has them any more:").alter(column, op.from(), op.to()).fix();
  }
}
