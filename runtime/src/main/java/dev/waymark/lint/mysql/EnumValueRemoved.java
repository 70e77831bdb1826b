package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
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
    Column<?> column = new Column<>(op.table(), op.column(), op.from());
    Sketch sketch = new Sketch();
    String reference = sketch.column(column);
    String table = sketch.table(op.table());
    String kept = Sketch.text("'" + changed.to().values().get(0) + "'");
    for (String value : changed.removed()) {
      sketch.step(
          "up.update("
              + table
              + ").setSql("
              + reference
              + ", "
              + kept
              + ").where("
              + Sketch.text(op.column() + " = '" + value + "'")
              + ")");
    }
    return finding(
        Where.of(column),
        "Rows with "
            + String.join(", ", changed.removed())
            + " make the upgrade fail in strict SQL mode, and get the empty text without it.",
        sketch
            .comment("when no row has them any more:")
            .step(
                "up.alter("
                    + reference
                    + ").from("
                    + Sketch.spec(op.from())
                    + ").to("
                    + Sketch.spec(op.to())
                    + ")")
            .fix());
  }
}
