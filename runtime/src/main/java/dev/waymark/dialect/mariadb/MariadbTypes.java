package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.SqlType;
import java.util.stream.Collectors;

/**
 * Column types as Hibernate's dialects of MariaDB and MySQL declare them ({@code MySQLDialect} and
 * {@code MariaDBDialect} of Hibernate ORM 7.4).
 */
class MariadbTypes extends StandardTypes {
  /** The most characters of a varchar in utf8mb4, of which one takes up to four bytes. */
  private static final int LONGEST_VARCHAR = 16_383;

  private static final int LONGEST_BINARY = 255;
  private static final int LONGEST_TEXT = 65_535;
  private static final int LONGEST_MEDIUM = 16_777_215;
  private static final int SECOND_DIGITS = 6;
  private static final int FLOAT_BITS = 53;

  @Override
  public String of(SqlType<?> type) {
    return switch (type.kind()) {
      case BOOLEAN -> "bit";
      // "real" would be a double.
      case REAL -> "float";
      case DOUBLE -> "double";
      case FLOAT -> "float(" + Math.min(type.size(0), FLOAT_BITS) + ")";
      case DECIMAL -> "decimal(" + type.size(0) + "," + type.size(1) + ")";
      // A char would lose the blanks at its end.
      case CHAR, VARCHAR -> text(type.size(0));
      case CLOB -> "longtext";
      case BINARY ->
          type.size(0) > LONGEST_BINARY ? bytes(type.size(0)) : "binary(" + type.size(0) + ")";
      case VARBINARY -> bytes(type.size(0));
      case BLOB -> "longblob";
      case TIME, TIMETZ -> "time(" + digits(type) + ")";
      case TIMESTAMP, TIMESTAMPTZ -> "datetime(" + digits(type) + ")";
      case ARRAY, JSON -> "json";
      case ENUM -> "enum(" + constantTexts(type) + ")";
      case TINYINT, SMALLINT, INTEGER, BIGINT, DATE, UUID, INET, CUSTOM -> super.of(type);
    };
  }

  private static String text(int length) {
    if (length <= LONGEST_VARCHAR) {
      return "varchar(" + length + ")";
    }
    return length <= LONGEST_TEXT ? "text" : length <= LONGEST_MEDIUM ? "mediumtext" : "longtext";
  }

  private static String bytes(int length) {
    if (length <= LONGEST_TEXT) {
      return "varbinary(" + length + ")";
    }
    return length <= LONGEST_MEDIUM ? "mediumblob" : "longblob";
  }

  private static int digits(SqlType<?> type) {
    return Math.min(type.size(0), SECOND_DIGITS);
  }

  // A backslash in a constant has to be doubled.
  private static String constantTexts(SqlType<?> type) {
    MariadbLiterals literals = new MariadbLiterals();
    return type.values().stream().map(literals::of).collect(Collectors.joining(", "));
  }
}
