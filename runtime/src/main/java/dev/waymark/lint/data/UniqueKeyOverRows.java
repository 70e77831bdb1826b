package dev.waymark.lint.data;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import java.util.stream.Stream;

/** A unique key or index over columns that have values already. */
final class UniqueKeyOverRows extends Rule {

  UniqueKeyOverRows() {
    super("MF101", Severity.WARNING);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return NewUnique.in(change)
        .filter(unique -> !unique.isEmpty() && !unique.isConstant() && !unique.replacesIndex())
        .map(
            unique ->
                finding(
                    unique.where(),
                    "The upgrade fails at "
                        + unique.title()
                        + " if two rows of "
                        + unique.table()
                        + " share "
                        + unique.paths()
                        + ".",
                    unique.lookedAtFirst().fix()));
  }
}
