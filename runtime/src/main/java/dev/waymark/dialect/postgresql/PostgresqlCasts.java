package dev.waymark.dialect.postgresql;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the rows of a column get values of another type. Most types are turned into each other when a
 * value is assigned (PostgreSQL's manual, "CREATE CAST"); that also refuses what does not fit,
 * where a cast would cut it off. Only the others need an expression.
 */
final class PostgresqlCasts {
  private static final Set<TypeKind> TEXTS =
      EnumSet.of(TypeKind.CHAR, TypeKind.VARCHAR, TypeKind.ENUM);
  private static final Set<TypeKind> NUMBERS =
      EnumSet.of(
          TypeKind.TINYINT,
          TypeKind.SMALLINT,
          TypeKind.INTEGER,
          TypeKind.BIGINT,
          TypeKind.REAL,
          TypeKind.DOUBLE,
          TypeKind.FLOAT,
          TypeKind.DECIMAL);
  private static final Set<TypeKind> TIMES =
      EnumSet.of(
          TypeKind.DATE, TypeKind.TIME, TypeKind.TIMETZ, TypeKind.TIMESTAMP, TypeKind.TIMESTAMPTZ);
  private static final Pattern TEXTUAL =
      Pattern.compile("text|varchar|char", Pattern.CASE_INSENSITIVE);
  private static final Set<TypeKind> BYTES = EnumSet.of(TypeKind.BINARY, TypeKind.VARBINARY);

  private PostgresqlCasts() {}

  /** The expression for the new value, if it needs one. */
  static Optional<String> of(String column, SqlType<?> from, SqlType<?> to) {
    String value = from.kind() == TypeKind.BLOB ? "lo_get(" + column + ")" : column;
    if (from.kind() == TypeKind.CLOB) {
      value = "convert_from(lo_get(" + column + "), 'UTF8')";
    }
    if (to.kind() == TypeKind.CLOB) {
      String text = isText(from) || from.kind() == TypeKind.CLOB ? value : cast(value, "text");
      return Optional.of("lo_from_bytea(0, convert_to(" + text + ", 'UTF8'))");
    }
    if (to.kind() == TypeKind.BLOB) {
      String bytes = BYTES.contains(from.kind()) ? value : cast(value, "bytea");
      return Optional.of("lo_from_bytea(0, " + bytes + ")");
    }
    if (isAssigned(from, to)) {
      return value.equals(column) ? Optional.empty() : Optional.of(value);
    }
    return Optional.of(cast(through(value, from, to), PostgresqlDialect.WORDS.types().of(to)));
  }

  private static boolean isAssigned(SqlType<?> from, SqlType<?> to) {
    return isText(to)
        || both(NUMBERS, from, to)
        || both(TIMES, from, to)
        || (BYTES.contains(to.kind())
            && (BYTES.contains(from.kind()) || from.kind() == TypeKind.BLOB));
  }

  private static boolean both(Set<TypeKind> kinds, SqlType<?> from, SqlType<?> to) {
    return kinds.contains(from.kind()) && kinds.contains(to.kind());
  }

  /** Between truth values and numbers, only integers are cast. */
  private static String through(String value, SqlType<?> from, SqlType<?> to) {
    boolean truth =
        (from.kind() == TypeKind.BOOLEAN && NUMBERS.contains(to.kind()))
            || (NUMBERS.contains(from.kind()) && to.kind() == TypeKind.BOOLEAN);
    return truth ? cast(value, "integer") : value;
  }

  private static String cast(String value, String type) {
    return "cast(" + value + " as " + type + ")";
  }

  private static boolean isText(SqlType<?> type) {
    return TEXTS.contains(type.kind())
        || type.definition().filter(d -> TEXTUAL.matcher(d).lookingAt()).isPresent();
  }
}
