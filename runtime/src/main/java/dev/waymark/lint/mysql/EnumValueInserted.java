package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import java.util.stream.Stream;

/** An ENUM that gets a new value before one that was there. */
final class EnumValueInserted extends Rule {

  EnumValueInserted() {
    super("MY112", Severity.WARNING, Product.MYSQL, Product.MARIADB);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return EnumValues.Changed.in(change, c -> c.isInserted() && !c.isReordered())
        .map(
            changed ->
                finding(
                    Where.column(
                        changed.step().operation().table(), changed.step().operation().column()),
                    "The new value "
                        + String.join(", ", changed.added())
                        + " is not at the end, so the places of those behind it change, and the whole"
                        + " table is copied.",
                    Fix.attribute(
                        "@Column(columnDefinition = " + Sketch.text(changed.appended()) + ")")));
  }
}
