package dev.waymark.processor.map;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The column types of the Java types that every JPA provider, or Hibernate, knows by name. */
final class PlainTypes {
  static final int DECIMAL_PRECISION = 38;
  static final int DECIMAL_SCALE = 2;

  /** The digits of the nanoseconds in the longest {@code Duration}. */
  private static final int DURATION_PRECISION = 21;

  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

  private static final Map<String, Function<ColumnFacts, SqlType<?>>> RULES = new HashMap<>();

  static {
    numbers();
    texts();
    times();
    rule(c -> SqlType.of(TypeKind.BOOLEAN), "boolean", "java.lang.Boolean");
    rule(c -> SqlType.of(TypeKind.UUID), "java.util.UUID");
    rule(c -> SqlType.of(TypeKind.INET), "java.net.InetAddress");
    rule(c -> SqlType.of(TypeKind.BLOB), "java.sql.Blob");
    rule(c -> SqlType.of(TypeKind.CLOB), "java.sql.Clob", "java.sql.NClob");
  }

  private PlainTypes() {}

  static Optional<SqlType<?>> find(String javaType, ColumnFacts column) {
    return Optional.ofNullable(RULES.get(javaType)).map(rule -> rule.apply(column));
  }

  private static void numbers() {
    rule(c -> SqlType.of(TypeKind.TINYINT), "byte", "java.lang.Byte");
    rule(c -> SqlType.of(TypeKind.SMALLINT), "short", "java.lang.Short");
    rule(c -> SqlType.of(TypeKind.INTEGER), "int", "java.lang.Integer", "java.time.Year");
    rule(c -> SqlType.of(TypeKind.BIGINT), "long", "java.lang.Long");
    rule(c -> floating(TypeKind.REAL, c), "float", "java.lang.Float");
    rule(c -> floating(TypeKind.DOUBLE, c), "double", "java.lang.Double");
    rule(c -> decimal(c, DECIMAL_PRECISION, DECIMAL_SCALE), "java.math.BigDecimal");
    rule(c -> decimal(c, DECIMAL_PRECISION, 0), "java.math.BigInteger");
    rule(c -> decimal(c, DURATION_PRECISION, 0), "java.time.Duration");
  }

  private static void texts() {
    rule(
        BasicTypes::varchar,
        "java.lang.String",
        "java.lang.Class",
        "java.net.URL",
        "java.util.Locale",
        "java.util.TimeZone",
        "java.time.ZoneId");
    rule(c -> SqlType.of(TypeKind.CHAR, c.length(1)), "char", "java.lang.Character");
    rule(c -> SqlType.of(TypeKind.VARCHAR, c.length(3)), "java.util.Currency");
    rule(c -> SqlType.of(TypeKind.VARCHAR, c.length(6)), "java.time.ZoneOffset");
  }

  private static void times() {
    rule(c -> SqlType.of(TypeKind.DATE), "java.time.LocalDate", "java.sql.Date");
    rule(c -> BasicTypes.time(TypeKind.TIME, c), "java.time.LocalTime", "java.sql.Time");
    rule(c -> BasicTypes.time(TypeKind.TIMETZ, c), "java.time.OffsetTime");
    rule(
        c -> BasicTypes.timestamp(TypeKind.TIMESTAMP, c),
        "java.time.LocalDateTime",
        "java.sql.Timestamp",
        "java.util.Date",
        "java.util.Calendar",
        "java.util.GregorianCalendar");
    rule(
        c -> BasicTypes.timestamp(TypeKind.TIMESTAMPTZ, c),
        "java.time.Instant",
        "java.time.OffsetDateTime",
        "java.time.ZonedDateTime");
  }

  private static void rule(Function<ColumnFacts, SqlType<?>> rule, String... javaTypes) {
    for (String javaType : javaTypes) {
      RULES.put(javaType, rule);
    }
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
