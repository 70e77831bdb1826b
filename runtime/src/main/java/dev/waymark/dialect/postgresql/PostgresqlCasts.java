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
  private static final Set<TypeKind> MOMENTS =
      EnumSet.of(TypeKind.DATE, TypeKind.TIMESTAMP, TypeKind.TIMESTAMPTZ);
  private static final Set<TypeKind> TIMES_OF_DAY = EnumSet.of(TypeKind.TIME, TypeKind.TIMETZ);
  private static final Pattern TEXTUAL =
      Pattern.compile("text|varchar|char", Pattern.CASE_INSENSITIVE);
  private static final Set<TypeKind> BYTES = EnumSet.of(TypeKind.BINARY, TypeKind.VARBINARY);

  private PostgresqlCasts() {}

  /** The expression for the new value, if it needs one. */
  static Optional<String> of(String column, SqlType<?> from, SqlType<?> to) {
    if (to.kind() == TypeKind.CLOB) {
      return Optional.of("lo_from_bytea(0, convert_to(" + text(column, from) + ", 'UTF8'))");
    }
    if (to.kind() == TypeKind.BLOB) {
      return Optional.of("lo_from_bytea(0, " + bytes(column, from) + ")");
    }
    if (BYTES.contains(to.kind())) {
      return BYTES.contains(from.kind()) ? Optional.empty() : Optional.of(bytes(column, from));
    }
    if (isText(to)) {
      return PostgresqlTypes.isLargeObject(from)
          ? Optional.of(text(column, from))
          : Optional.empty();
    }
    return isAssigned(from.kind(), to.kind())
        ? Optional.empty()
        : Optional.of(cast(through(column, from, to), PostgresqlDialect.WORDS.types().of(to)));
  }

  private static String text(String column, SqlType<?> from) {
    if (from.kind() == TypeKind.CLOB) {
      return "convert_from(lo_get(" + column + "), 'UTF8')";
    }
    if (from.kind() == TypeKind.BLOB) {
      return "encode(lo_get(" + column + "), 'hex')";
    }
    return isText(from) ? column : cast(column, "text");
  }

  private static String bytes(String column, SqlType<?> from) {
    if (PostgresqlTypes.isLargeObject(from)) {
      return "lo_get(" + column + ")";
    }
    if (from.kind() == TypeKind.UUID) {
      return "decode(replace(cast(" + column + " as text), '-', ''), 'hex')";
    }
    return BYTES.contains(from.kind()) ? column : "convert_to(" + text(column, from) + ", 'UTF8')";
  }

  private static boolean isAssigned(TypeKind from, TypeKind to) {
    boolean numbers = NUMBERS.contains(from) && NUMBERS.contains(to);
    boolean moments = MOMENTS.contains(from) && MOMENTS.contains(to);
    boolean hasTime =
        TIMES_OF_DAY.contains(from) || (MOMENTS.contains(from) && from != TypeKind.DATE);
    boolean times = hasTime && TIMES_OF_DAY.contains(to);
    return numbers || moments || times;
  }

  /**
   * Of truth values and numbers, only integers are cast. What is not cast at all goes by way of a
   * text: then rows that can be read as the new type are, and others are refused.
   */
  private static String through(String column, SqlType<?> from, SqlType<?> to) {
    boolean truth =
        (from.kind() == TypeKind.BOOLEAN && NUMBERS.contains(to.kind()))
            || (NUMBERS.contains(from.kind()) && to.kind() == TypeKind.BOOLEAN);
    if (truth) {
      return cast(column, "integer");
    }
    return to.kind() == TypeKind.UUID && BYTES.contains(from.kind())
        ? "encode(" + column + ", 'hex')"
        : text(column, from);
  }

  private static String cast(String value, String type) {
    return "cast(" + value + " as " + type + ")";
  }

  private static boolean isText(SqlType<?> type) {
    return TEXTS.contains(type.kind())
        || type.definition().filter(d -> TEXTUAL.matcher(d).lookingAt()).isPresent();
  }
}
