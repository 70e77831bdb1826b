package dev.waymark.processor.review;

import dev.waymark.diff.Question;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An SQL expression for a change of type, to show what the making of new values looks like. */
final class ExampleCasts {
  private ExampleCasts() {}

  /** The expression, if it would say more than that the database casts the value. */
  static Optional<String> of(Question.Narrowed narrowed) {
    AlterColumn change = narrowed.change();
    SqlType<?> from = change.from().type();
    SqlType<?> to = change.to().type();
    boolean isPlain =
        narrowed.sameFamily()
            && !isText(to)
            && !(from.hasPlaces() && to.hasPlaces())
            && from.kind() != TypeKind.ENUM
            && to.kind() != TypeKind.ENUM;
    return isPlain || to.kind() == TypeKind.CUSTOM
        ? Optional.empty()
        : Optional.of(expression(SqlWords.of(change.column()), from, to));
  }

  /** The expression that undoes it, where constants have only changed places. */
  static Optional<String> back(Question.Narrowed narrowed) {
    AlterColumn change = narrowed.change();
    SqlType<?> from = change.from().type();
    SqlType<?> to = change.to().type();
    boolean isMoved = from.hasPlaces() && to.hasPlaces() && to.values().containsAll(from.values());
    return isMoved ? Optional.of(moved(SqlWords.of(change.column()), to, from)) : Optional.empty();
  }

  private static String expression(String name, SqlType<?> from, SqlType<?> to) {
    if (from.hasPlaces() && to.hasPlaces()) {
      return moved(name, from, to);
    }
    if (from.kind() == TypeKind.ENUM && to.kind() == TypeKind.ENUM) {
      return "case " + name + gone(from, to) + " else " + name + " end";
    }
    if (from.kind() == TypeKind.ENUM) {
      return "case " + name + " when " + text(from.values().get(0)) + " then ... end";
    }
    if (to.kind() == TypeKind.ENUM) {
      return "case " + name + " when ... then " + text(to.values().get(0)) + " end";
    }
    if (from.kind() == to.kind() && isText(to)) {
      return "substring(" + name + " from 1 for " + to.size(0) + ")";
    }
    return to.kind() == TypeKind.UUID && Number.class.isAssignableFrom(from.javaType())
        ? "cast(lpad(cast(" + name + " as varchar(32)), 32, '0') as uuid)"
        : "cast(" + name + " as " + to + ")";
  }

  /** The new place of each constant that has one; that of another is for the developer to say. */
  private static String moved(String name, SqlType<?> from, SqlType<?> to) {
    StringBuilder expression = new StringBuilder("case ").append(name);
    for (int place = 0; place < from.values().size(); place++) {
      int newPlace = to.values().indexOf(from.values().get(place));
      if (newPlace != place) {
        String then = newPlace < 0 ? "..." : String.valueOf(newPlace);
        expression.append(" when ").append(place).append(" then ").append(then);
      }
    }
    return expression.append(" else ").append(name).append(" end").toString();
  }

  private static String gone(SqlType<?> from, SqlType<?> to) {
    List<String> values = from.values().stream().filter(v -> !to.values().contains(v)).toList();
    return values.stream()
        .map(value -> " when " + text(value) + " then " + text(to.values().get(0)))
        .collect(Collectors.joining());
  }

  private static boolean isText(SqlType<?> type) {
    return type.kind() == TypeKind.VARCHAR || type.kind() == TypeKind.CHAR;
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
