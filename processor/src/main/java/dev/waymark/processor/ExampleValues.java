package dev.waymark.processor;

import dev.waymark.schema.SqlType;

/** An SQL expression of a type, to show what a backfill looks like. */
final class ExampleValues {
  private ExampleValues() {}

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
