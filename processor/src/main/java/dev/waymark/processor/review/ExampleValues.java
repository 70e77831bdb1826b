package dev.waymark.processor.review;

import dev.waymark.lint.rule.SqlWords;
import dev.waymark.schema.Column;
import dev.waymark.schema.SqlType;
import java.util.Optional;

/** An SQL expression of a type, to show what a backfill looks like. */
final class ExampleValues {
  private ExampleValues() {}

  /** An expression that is another one in each row, as the key is. */
  static Optional<String> ofEach(SqlType<?> type, Column<?> key) {
    String name = SqlWords.of(key.name());
    if (type.javaType().equals(key.spec().type().javaType())) {
      return Optional.of(name);
    }
    return Optional.ofNullable(
        switch (type.kind()) {
          case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, DECIMAL ->
              Number.class.isAssignableFrom(key.spec().type().javaType()) ? name : null;
          case CHAR, VARCHAR, CLOB -> "cast(" + name + " as varchar(36))";
          case UUID ->
              Number.class.isAssignableFrom(key.spec().type().javaType())
                  ? "cast(lpad(cast(" + name + " as varchar(32)), 32, '0') as uuid)"
                  : null;
          default -> null;
        });
  }

  static String of(SqlType<?> type) {
    return switch (type.kind()) {
      case BOOLEAN -> "false";
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, DECIMAL -> "0";
      case CHAR, VARCHAR, CLOB, INET, ARRAY, CUSTOM -> "'unknown'";
      case BINARY, VARBINARY, BLOB -> "x''";
      case DATE -> "current_date";
      case TIME, TIMETZ -> "localtime";
      case TIMESTAMP, TIMESTAMPTZ -> "current_timestamp";
      case UUID -> "'00000000-0000-0000-0000-000000000000'";
      case JSON -> "'{}'";
      case ENUM -> "'" + type.values().get(0).replace("'", "''") + "'";
    };
  }
}
