package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Column types of every kind, and defaults that fit them. */
final class RandomTypes {
  private static final Set<TypeKind> NOT_INDEXED =
      Set.of(TypeKind.CLOB, TypeKind.BLOB, TypeKind.JSON, TypeKind.ARRAY, TypeKind.CUSTOM);
  private static final List<TypeKind> OF_KEYS =
      List.of(
          TypeKind.BIGINT,
          TypeKind.BIGINT,
          TypeKind.INTEGER,
          TypeKind.SMALLINT,
          TypeKind.UUID,
          TypeKind.VARCHAR,
          TypeKind.CHAR,
          TypeKind.DATE);
  private static final Set<TypeKind> WHOLE =
      Set.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);
  private static final Set<TypeKind> OF_PLACES = Set.of(TypeKind.TINYINT, TypeKind.SMALLINT);
  private static final List<String> CONSTANTS = List.of("NEW", "PAID", "SENT", "it's", "größer");
  private static final List<SqlType<?>> CUSTOM =
      List.of(
          SqlType.custom(String.class, "varchar(33)"),
          SqlType.custom(Long.class, "bigint"),
          SqlType.custom(BigDecimal.class, "numeric(9,3)"),
          SqlType.custom(Object.class, "varchar(44)"));

  private static final List<Optional<Integer>> LENGTHS = List.of(Optional.empty(), Optional.of(5));

  private RandomTypes() {}

  static SqlType<?> any(Random random) {
    SqlType<?> type = of(pick(List.of(TypeKind.values()), random), random);
    boolean hasPlaces = OF_PLACES.contains(type.kind()) && random.nextInt(2) == 0;
    return hasPlaces ? type.ofPlaces(constants(random)) : type;
  }

  static SqlType<?> ofKey(Random random) {
    return of(pick(OF_KEYS, random), random);
  }

  private static SqlType<?> of(TypeKind kind, Random random) {
    return switch (kind) {
      case FLOAT -> SqlType.of(kind, pick(List.of(24, 53), random));
      case DECIMAL -> SqlType.of(kind, 6 + random.nextInt(20), random.nextInt(5));
      case CHAR -> SqlType.of(kind, pick(List.of(1, 3, 10), random));
      case VARCHAR -> SqlType.of(kind, pick(List.of(10, 50, 120, 255), random));
      case BINARY, VARBINARY -> SqlType.of(kind, pick(List.of(16, 32, 64), random));
      case TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> SqlType.of(kind, pick(List.of(0, 3, 6), random));
      case ENUM ->
          SqlType.enumeration(pick(List.of(SqlType.DEFAULT_LENGTH, 20), random), constants(random));
      case ARRAY -> SqlType.array(ofKey(random), pick(LENGTHS, random));
      case CUSTOM -> pick(CUSTOM, random);
      default -> SqlType.of(kind);
    };
  }

  /** A type into which an empty column can be turned, and which indexes and checks still fit. */
  static SqlType<?> similar(SqlType<?> type, Random random) {
    if (type.hasPlaces() && random.nextInt(2) == 0) {
      return type.ofPlaces(constants(random));
    }
    if (WHOLE.contains(type.kind())) {
      return of(
          pick(List.of(TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT), random), random);
    }
    return switch (type.kind()) {
      case CHAR -> of(pick(List.of(TypeKind.CHAR, TypeKind.VARCHAR), random), random);
      case REAL -> SqlType.of(TypeKind.DOUBLE);
      default -> of(type.kind(), random);
    };
  }

  static boolean canBeIndexed(Column<?> column) {
    return !NOT_INDEXED.contains(column.spec().type().kind());
  }

  private static List<String> constants(Random random) {
    return CONSTANTS.subList(0, 1 + random.nextInt(CONSTANTS.size()));
  }

  static boolean isWhole(Column<?> column) {
    return WHOLE.contains(column.spec().type().kind());
  }

  static boolean isText(SqlType<?> type) {
    return type.kind() == TypeKind.VARCHAR || type.kind() == TypeKind.CHAR;
  }

  static boolean isNumber(Column<?> column) {
    TypeKind kind = column.spec().type().kind();
    return WHOLE.contains(kind) || kind == TypeKind.DECIMAL;
  }

  static Optional<String> defaultOf(SqlType<?> type, Random random) {
    return switch (type.kind()) {
      case BOOLEAN -> Optional.of(pick(List.of("true", "false"), random));
      case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL ->
          Optional.of(pick(List.of("0", "1", "42"), random));
      case REAL, DOUBLE, FLOAT -> Optional.of(pick(List.of("0", "1.5"), random));
      case CHAR -> Optional.of("'x'");
      case VARCHAR -> Optional.of(pick(List.of("''", "'x'", "'it''s'", "'\\'"), random));
      case DATE -> Optional.of(pick(List.of("'2020-01-31'", "current_date"), random));
      case TIME -> Optional.of("'12:00:00'");
      case TIMESTAMP -> Optional.of("'2020-01-31 12:00:00'");
      case TIMESTAMPTZ -> Optional.of("current_timestamp");
      case ENUM -> Optional.of("'" + type.values().get(0).replace("'", "''") + "'");
      default -> Optional.empty();
    };
  }
}
