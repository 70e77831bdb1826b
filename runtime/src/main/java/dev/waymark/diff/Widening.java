package dev.waymark.diff;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;

/** Whether a type holds every value of another one unchanged. */
final class Widening {
  private static final List<TypeKind> INTEGERS =
      List.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);
  private static final List<Integer> DIGITS = List.of(3, 5, 10, 19);

  private Widening() {}

  /** Whether every value of {@code from} is one of {@code to}, and means the same. */
  static boolean holds(SqlType<?> from, SqlType<?> to) {
    boolean isMoved = from.hasPlaces() && to.hasPlaces() && !keepsPlaces(from, to);
    return !isMoved && fits(from, to);
  }

  /** Whether every value of {@code from} is one of {@code to}, whatever it means. */
  static boolean fits(SqlType<?> from, SqlType<?> to) {
    if (from.hasPlaces() && to.hasPlaces() && from.values().size() > to.values().size()) {
      return false;
    }
    if (from.kind() == to.kind()) {
      return sameKind(from, to);
    }
    if (isWrittenOut(from, to) || isWrittenOut(to, from)) {
      return true;
    }
    return switch (to.kind()) {
      case SMALLINT, INTEGER, BIGINT ->
          INTEGERS.contains(from.kind())
              && INTEGERS.indexOf(from.kind()) < INTEGERS.indexOf(to.kind());
      case DECIMAL ->
          INTEGERS.contains(from.kind())
              && DIGITS.get(INTEGERS.indexOf(from.kind())) <= to.size(0) - to.size(1);
      case DOUBLE -> from.kind() == TypeKind.REAL || from.kind() == TypeKind.FLOAT;
      case CLOB -> family(from.kind()).equals("text");
      case VARCHAR -> isShorterText(from, to.size(0));
      case VARBINARY -> from.kind() == TypeKind.BINARY && from.size(0) <= to.size(0);
      case BLOB -> family(from.kind()).equals("bytes");
      case TIMESTAMP -> from.kind() == TypeKind.DATE;
      default -> false;
    };
  }

  /** Whether each number means the constant that it meant. */
  private static boolean keepsPlaces(SqlType<?> from, SqlType<?> to) {
    int count = from.values().size();
    return count <= to.values().size() && to.values().subList(0, count).equals(from.values());
  }

  /** Whether one is the other in the words that every database has for it. */
  private static boolean isWrittenOut(SqlType<?> custom, SqlType<?> type) {
    return custom.definition().filter(type.toString()::equalsIgnoreCase).isPresent();
  }

  private static boolean isShorterText(SqlType<?> from, int length) {
    return switch (from.kind()) {
      case CHAR -> from.size(0) <= length;
      case TINYINT, SMALLINT, INTEGER, BIGINT -> DIGITS.get(INTEGERS.indexOf(from.kind())) < length;
      case UUID -> length >= 36;
      case ENUM -> from.values().stream().allMatch(value -> value.length() <= length);
      default -> false;
    };
  }

  private static boolean sameKind(SqlType<?> from, SqlType<?> to) {
    return switch (from.kind()) {
      case ENUM -> to.values().containsAll(from.values());
      case DECIMAL ->
          from.size(1) <= to.size(1) && from.size(0) - from.size(1) <= to.size(0) - to.size(1);
      case ARRAY -> holdsArray(from, to);
      case CUSTOM -> from.definition().equals(to.definition());
      default -> from.sizes().isEmpty() || from.size(0) <= to.size(0);
    };
  }

  private static boolean holdsArray(SqlType<?> from, SqlType<?> to) {
    boolean fits = to.sizes().isEmpty() || (!from.sizes().isEmpty() && from.size(0) <= to.size(0));
    return fits && holds(from.element().orElseThrow(), to.element().orElseThrow());
  }

  /** Whether both are texts, both numbers, both bytes or both times. */
  static boolean sameFamily(SqlType<?> from, SqlType<?> to) {
    return family(from.kind()).equals(family(to.kind())) && from.kind() != TypeKind.CUSTOM;
  }

  private static String family(TypeKind kind) {
    return switch (kind) {
      case CHAR, VARCHAR, CLOB, ENUM, JSON -> "text";
      case BINARY, VARBINARY, BLOB -> "bytes";
      case DATE, TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> "time";
      case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE, FLOAT -> "number";
      case BOOLEAN, UUID, INET, ARRAY, CUSTOM -> kind.word();
    };
  }
}
