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

/** An ENUM whose values come in another order. */
final class EnumReordered extends Rule {

  EnumReordered() {
    super("MY111", Severity.WARNING, Product.MYSQL, Product.MARIADB);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return EnumValues.Changed.in(change, EnumValues.Changed::isReordered)
        .map(
            changed ->
                finding(
                    Where.column(
                        changed.step().operation().table(), changed.step().operation().column()),
                    "The values are stored as their places, so another order copies the table, and"
                        + " changes what comes first when rows are sorted by it.",
                    Fix.attribute(
                        "@Column(columnDefinition = " + Sketch.text(changed.appended()) + ")")));
  }
}
