package dev.waymark.processor.map;

import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The column types of values whose JDBC type was chosen by hand. Where the annotation gives no
 * sizes, the Java type does, as in Hibernate: a UUID as text has 36 characters.
 */
final class JdbcTypes {
  private static final int DEFAULT_LENGTH = 255;

  /** Hibernate's length of the types named {@code LONG}. */
  private static final int LONG_LENGTH = 32_600;

  private static final Set<TypeKind> NUMBERS =
      Set.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);

  private static final Map<String, Integer> TEXT_LENGTHS =
      Map.ofEntries(
          Map.entry("java.util.UUID", 36),
          Map.entry("java.lang.Boolean", 1),
          Map.entry("java.lang.Character", 1),
          Map.entry("java.lang.Byte", 4),
          Map.entry("java.lang.Short", 6),
          Map.entry("java.lang.Integer", 11),
          Map.entry("java.lang.Long", 20),
          Map.entry("java.lang.Double", 24),
          Map.entry("java.util.Currency", 3),
          Map.entry("java.time.ZoneOffset", 6),
          Map.entry("java.net.InetAddress", 19));
  private static final Map<String, Integer> BYTE_LENGTHS =
      Map.of("java.util.UUID", 16, "java.net.InetAddress", 19);
  private static final Map<String, Integer> DIGITS =
      Map.of(
          "java.lang.Boolean", 1,
          "java.lang.Byte", 3,
          "java.lang.Short", 5,
          "java.lang.Integer", 10,
          "java.lang.Long", 19,
          "java.time.Duration", 21);

  private final String javaType;
  private final ColumnFacts column;

  private JdbcTypes(JavaType type, ColumnFacts column) {
    this.javaType = Conversions.boxed(type);
    this.column = column;
  }

  /**
   * How values of a type are stored under a code.
   *
   * @return empty if the code is not understood
   */
  static Optional<StoredType> find(int code, JavaType type, ColumnFacts column) {
    JdbcTypes types = new JdbcTypes(type, column);
    if (type instanceof JavaType.Enumeration e && code >= 6000 && code <= 6003) {
      return types.enumeration(code, e);
    }
    return types
        .number(code)
        .or(() -> types.text(code))
        .or(() -> types.bytes(code))
        .or(() -> types.other(code))
        .map(sqlType -> new StoredType(withPlaces(type, sqlType), conditions(type, sqlType)));
  }

  /** What its numbers mean, where they are the places of constants. */
  private static SqlType<?> withPlaces(JavaType type, SqlType<?> stored) {
    return type instanceof JavaType.Enumeration e
            && e.storedValue().isEmpty()
            && NUMBERS.contains(stored.kind())
        ? stored.ofPlaces(e.constants())
        : stored;
  }

  /** {@code ENUM}, {@code ORDINAL_ENUM}; the named type that 6001 means is not created. */
  private Optional<StoredType> enumeration(int code, JavaType.Enumeration type) {
    return switch (code) {
      case 6000 ->
          Optional.of(
              StoredType.of(SqlType.enumeration(column.length(DEFAULT_LENGTH), type.constants())));
      default -> Optional.empty();
    };
  }

  private Optional<SqlType<?>> number(int code) {
    return switch (code) {
      case -7, 16 -> of(TypeKind.BOOLEAN);
      case -6 -> of(TypeKind.TINYINT);
      case 5 -> of(TypeKind.SMALLINT);
      case 4 -> of(TypeKind.INTEGER);
      case -5 -> of(TypeKind.BIGINT);
      case 6, 8 ->
          Optional.of(
              PlainTypes.floating(
                  javaType.equals("java.lang.Float") ? TypeKind.REAL : TypeKind.DOUBLE, column));
      case 7 -> of(TypeKind.REAL);
      case 2, 3 -> Optional.of(decimal());
      default -> Optional.empty();
    };
  }

  private SqlType<?> decimal() {
    boolean isFraction = javaType.equals("java.math.BigDecimal");
    int digits = DIGITS.getOrDefault(javaType, PlainTypes.DECIMAL_PRECISION);
    return PlainTypes.decimal(column, digits, isFraction ? PlainTypes.DECIMAL_SCALE : 0);
  }

  /** The national ones are no others for us: every text is Unicode. */
  private Optional<SqlType<?>> text(int code) {
    int length = column.length(TEXT_LENGTHS.getOrDefault(javaType, DEFAULT_LENGTH));
    return switch (code) {
      case 1, -15 -> Optional.of(SqlType.of(TypeKind.CHAR, length));
      case 12, -9 -> Optional.of(SqlType.of(TypeKind.VARCHAR, length));
      case -1, -16 -> Optional.of(SqlType.of(TypeKind.VARCHAR, column.length(LONG_LENGTH)));
      case 4001, 4002 -> Optional.of(SqlType.of(TypeKind.VARCHAR, Integer.MAX_VALUE));
      case 2005, 2011, 3005, 3006 -> of(TypeKind.CLOB);
      default -> Optional.empty();
    };
  }

  private Optional<SqlType<?>> bytes(int code) {
    int length = column.length(BYTE_LENGTHS.getOrDefault(javaType, DEFAULT_LENGTH));
    return switch (code) {
      case -2 -> Optional.of(SqlType.of(TypeKind.BINARY, length));
      case -3 -> Optional.of(SqlType.of(TypeKind.VARBINARY, length));
      case -4 -> Optional.of(SqlType.of(TypeKind.VARBINARY, column.length(LONG_LENGTH)));
      case 4003 -> Optional.of(SqlType.of(TypeKind.VARBINARY, Integer.MAX_VALUE));
      case 2004, 3004 -> of(TypeKind.BLOB);
      default -> Optional.empty();
    };
  }

  private Optional<SqlType<?>> other(int code) {
    return switch (code) {
      case 91 -> of(TypeKind.DATE);
      case 92, 3011 -> Optional.of(BasicTypes.time(TypeKind.TIME, column));
      case 2013, 3007, 3012 -> Optional.of(BasicTypes.time(TypeKind.TIMETZ, column));
      case 93, 3009 -> Optional.of(BasicTypes.timestamp(TypeKind.TIMESTAMP, column));
      case 2014, 3003, 3008, 3013, 3014 ->
          Optional.of(BasicTypes.timestamp(TypeKind.TIMESTAMPTZ, column));
      case 3010 -> of(TypeKind.DATE);
      case 3000 -> of(TypeKind.UUID);
      case 3002 -> of(TypeKind.INET);
      case JdbcCodes.JSON -> of(TypeKind.JSON);
      default -> Optional.empty();
    };
  }

  private static Optional<SqlType<?>> of(TypeKind kind) {
    return Optional.of(SqlType.of(kind));
  }

  /** What Hibernate checks of enums and booleans that are stored as something else. */
  private static List<String> conditions(JavaType type, SqlType<?> stored) {
    if (type instanceof JavaType.Enumeration e && e.storedValue().isEmpty()) {
      return enumConditions(e, stored.kind());
    }
    if (Conversions.boxed(type).equals("java.lang.Boolean")) {
      return switch (stored.kind()) {
        case CHAR -> List.of("in ('F','T')");
        case TINYINT -> List.of("in (0,1)");
        default -> List.of();
      };
    }
    return List.of();
  }

  private static List<String> enumConditions(JavaType.Enumeration type, TypeKind kind) {
    return switch (kind) {
      case CHAR, VARCHAR -> List.of(BasicTypes.oneOf(type.constants()));
      case TINYINT, SMALLINT, INTEGER, BIGINT ->
          List.of("between 0 and " + (type.constants().size() - 1));
      default -> List.of();
    };
  }
}
