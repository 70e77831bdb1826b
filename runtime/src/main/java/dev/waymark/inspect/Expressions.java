package dev.waymark.inspect;

import dev.waymark.inspect.ExpressionParser.Unreadable;
import dev.waymark.inspect.Token.Kind;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Expressions in one spelling. */
final class Expressions {
  private static final Set<TypeKind> TIMES =
      Set.of(TypeKind.TIME, TypeKind.TIMETZ, TypeKind.TIMESTAMP, TypeKind.TIMESTAMPTZ);
  private static final Pattern NO_FRACTION = Pattern.compile("(:\\d\\d)\\.0+'$");
  private static final Pattern NUMBER_IN_QUOTES = Pattern.compile("'-?\\d+(?:\\.\\d+)?'");
  private static final Set<TypeKind> NUMBERS =
      Set.of(
          TypeKind.TINYINT,
          TypeKind.SMALLINT,
          TypeKind.INTEGER,
          TypeKind.BIGINT,
          TypeKind.REAL,
          TypeKind.DOUBLE,
          TypeKind.DECIMAL);

  private final Names names;
  private final boolean isMariadb;

  Expressions(Names names) {
    this.names = names;
    this.isMariadb = names.isOf("mariadb") || names.isOf("mysql");
  }

  /** The expression in one spelling; if it is not understood, its parts with blanks between. */
  String normal(String sql) {
    List<Token> tokens = Tokens.of(sql, isMariadb);
    try {
      return new ExpressionParser(tokens, names, new ExpressionWords(isMariadb)).whole().text();
    } catch (Unreadable e) {
      return tokens.stream().map(Expressions::asItIs).collect(Collectors.joining(" "));
    }
  }

  private static String asItIs(Token token) {
    return token.kind() == Kind.TEXT ? "'" + token.text().replace("'", "''") + "'" : token.text();
  }

  /** The default of a column in one spelling; none, if it is null, which says nothing. */
  Optional<String> defaultValue(String sql, SqlType<?> type) {
    String normal = normal(sql);
    if (TIMES.contains(type.kind())) {
      normal = NO_FRACTION.matcher(normal).replaceFirst("$1'");
    }
    if (NUMBERS.contains(type.kind()) && NUMBER_IN_QUOTES.matcher(normal).matches()) {
      normal = ExpressionParser.number(normal.substring(1, normal.length() - 1));
    }
    // It has bits only.
    if (isMariadb && type.kind() == TypeKind.BOOLEAN) {
      normal = normal.equals("1") ? "true" : normal.equals("0") ? "false" : normal;
    }
    return Optional.of(normal).filter(value -> !value.equals("null"));
  }
}
