package dev.waymark.lint;

import java.util.List;
import java.util.stream.Stream;

/** All cases of all families of rules. */
public final class LintCases {
  private LintCases() {}

  /** The cases. */
  public static List<LintCase> all() {
    return Stream.of(GeneralCases.all(), PostgresqlCases.all(), MySqlCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
