package dev.waymark.lint.rule;

import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Generation;
import dev.waymark.schema.SqlType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generated column whose values are kept, whether that is said of the column or in the words of a
 * custom type: {@code integer generated always as (a * b) stored}.
 *
 * @param type the type of the values
 * @param expression the expression
 */
public record Generated(SqlType<?> type, String expression) {
  private static final Pattern STORED =
      Pattern.compile(
          "(.+?)\\s+(?:generated\\s+always\\s+)?as\\s*\\((.*)\\)\\s*(?:stored|persistent)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The stored generated column that is described, if one is. */
  public static Optional<Generated> stored(ColumnSpec<?> spec) {
    return spec.generation().isPresent()
        ? spec.generation()
            .filter(Generation::isStored)
            .map(how -> new Generated(spec.type(), how.expression()))
        : inWords(spec.type());
  }

  private static Optional<Generated> inWords(SqlType<?> type) {
    return type.definition()
        .map(STORED::matcher)
        .filter(Matcher::matches)
        .map(
            matcher ->
                new Generated(SqlType.custom(type.javaType(), matcher.group(1)), matcher.group(2)));
  }
}
