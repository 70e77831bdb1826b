package dev.waymark.lint.data;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import java.util.stream.Stream;

/** An index that becomes unique while the table has rows. */
final class IndexBecomesUnique extends Rule {

  IndexBecomesUnique() {
    super("MF102", Severity.WARNING);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return NewUnique.in(change)
        .filter(NewUnique::replacesIndex)
        .map(
            unique ->
                finding(
                    unique.where(),
                    "The index over "
                        + unique.paths()
                        + " becomes unique: the upgrade drops the old one, and then fails at "
                        + unique.title()
                        + " if two rows of "
                        + unique.table()
                        + " share the values.",
                    unique.lookedAtFirst().fix()));
  }
}
