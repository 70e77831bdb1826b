package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Where;
import java.util.stream.Stream;

/** A rule about locks which are held for long, as they are not in a revision that is online. */
abstract class OfflineRule extends Rule {

  OfflineRule(String code) {
    super(code, Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public final Stream<Finding> check(Change change) {
    return change.isOnline() ? Stream.empty() : find(change);
  }

  /** What it finds in a revision that is not online. */
  abstract Stream<Finding> find(Change change);

  final Finding finding(Where where, String message) {
    return finding(where, message, Fix.online());
  }
}
