package dev.waymark.lint.rule;

import dev.waymark.schema.SqlType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a custom type say of a generated column: {@code integer generated always as (a
 * * b) stored}.
 *
 * @param type the words before
 * @param expression the expression
 */
public record Generated(String type, String expression) {
  private static final Pattern STORED =
      Pattern.compile(
          "(.+?)\\s+(?:generated\\s+always\\s+)?as\\s*\\((.*)\\)\\s*(?:stored|persistent)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The stored generated column that the type describes, if it does. */
  public static Optional<Generated> stored(SqlType<?> type) {
    return type.definition()
        .map(STORED::matcher)
        .filter(Matcher::matches)
        .map(matcher -> new Generated(matcher.group(1), matcher.group(2)));
  }
}
