package dev.waymark.processor.map;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.Optional;

/** The column types of the Java types that every JPA provider, or Hibernate, knows by name. */
final class PlainTypes {
  static final int DECIMAL_PRECISION = 38;
  static final int DECIMAL_SCALE = 2;

  /** The digits of the nanoseconds in the longest {@code Duration}. */
  private static final int DURATION_PRECISION = 21;

  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

  private PlainTypes() {}

  static Optional<SqlType<?>> find(String javaType, ColumnFacts column) {
    return switch (javaType) {
      case "boolean", "java.lang.Boolean" -> fixed(TypeKind.BOOLEAN);
      case "byte", "java.lang.Byte" -> fixed(TypeKind.TINYINT);
      case "short", "java.lang.Short" -> fixed(TypeKind.SMALLINT);
      case "int", "java.lang.Integer", "java.time.Year" -> fixed(TypeKind.INTEGER);
      case "long", "java.lang.Long" -> fixed(TypeKind.BIGINT);
      case "java.util.UUID" -> fixed(TypeKind.UUID);
      case "java.net.InetAddress" -> fixed(TypeKind.INET);
      case "java.sql.Blob" -> fixed(TypeKind.BLOB);
      case "java.sql.Clob", "java.sql.NClob" -> fixed(TypeKind.CLOB);
      default -> number(javaType, column);
    };
  }

  private static Optional<SqlType<?>> fixed(TypeKind kind) {
    return Optional.of(SqlType.of(kind));
  }

  private static Optional<SqlType<?>> number(String javaType, ColumnFacts column) {
    return switch (javaType) {
      case "float", "java.lang.Float" -> Optional.of(floating(TypeKind.REAL, column));
      case "double", "java.lang.Double" -> Optional.of(floating(TypeKind.DOUBLE, column));
      case "java.math.BigDecimal" -> Optional.of(decimal(column, DECIMAL_PRECISION, DECIMAL_SCALE));
      case "java.math.BigInteger" -> Optional.of(decimal(column, DECIMAL_PRECISION, 0));
      case "java.time.Duration" -> Optional.of(decimal(column, DURATION_PRECISION, 0));
      default -> text(javaType, column);
    };
  }

  private static Optional<SqlType<?>> text(String javaType, ColumnFacts column) {
    return switch (javaType) {
      case "java.lang.String",
          "java.lang.Class",
          "java.net.URL",
          "java.util.Locale",
          "java.util.TimeZone",
          "java.time.ZoneId" ->
          Optional.of(BasicTypes.varchar(column));
      case "char", "java.lang.Character" ->
          Optional.of(SqlType.of(TypeKind.CHAR, column.length(1)));
      case "java.util.Currency" -> Optional.of(SqlType.of(TypeKind.VARCHAR, column.length(3)));
      case "java.time.ZoneOffset" -> Optional.of(SqlType.of(TypeKind.VARCHAR, column.length(6)));
      default -> time(javaType, column);
    };
  }

  private static Optional<SqlType<?>> time(String javaType, ColumnFacts column) {
    return switch (javaType) {
      case "java.time.LocalDate", "java.sql.Date" -> fixed(TypeKind.DATE);
      case "java.time.LocalTime", "java.sql.Time" ->
          Optional.of(BasicTypes.time(TypeKind.TIME, column));
      case "java.time.OffsetTime" -> Optional.of(BasicTypes.time(TypeKind.TIMETZ, column));
      case "java.time.LocalDateTime",
          "java.sql.Timestamp",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar" ->
          Optional.of(BasicTypes.timestamp(TypeKind.TIMESTAMP, column));
      case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
          Optional.of(BasicTypes.timestamp(TypeKind.TIMESTAMPTZ, column));
      default -> Optional.empty();
    };
  }

  /** A precision in {@code @Column} is decimal; the database counts bits. */
  static SqlType<?> floating(TypeKind unspecified, ColumnFacts column) {
    return column
        .precision()
        .<SqlType<?>>map(
            digits -> SqlType.of(TypeKind.FLOAT, (int) Math.ceil(digits * BITS_PER_DIGIT)))
        .orElseGet(() -> SqlType.of(unspecified));
  }

  /** Without a precision Hibernate takes no notice of the scale. */
  static SqlType<?> decimal(ColumnFacts column, int precision, int scale) {
    Optional<Integer> written = column.precision();
    return written.isPresent()
        ? SqlType.of(TypeKind.DECIMAL, written.get(), column.scale())
        : SqlType.of(TypeKind.DECIMAL, precision, scale);
  }
}
