package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.SqlType;

/**
 * Column types as Hibernate's dialect of SQLite declares them. SQLite itself takes from them only
 * how values are turned (its manual, "Datatypes In SQLite", "Type Affinity").
 */
final class SqliteTypes extends StandardTypes {

  @Override
  public String of(SqlType<?> type) {
    return switch (type.kind()) {
      case REAL, DOUBLE, FLOAT -> "float";
      case ENUM -> "varchar(" + type.size(0) + ")";
      case BINARY, VARBINARY, BLOB, UUID, INET, ARRAY -> "blob";
      case CLOB, JSON -> "clob";
      case TIME, TIMETZ -> "time(" + type.size(0) + ")";
      case TIMESTAMP, TIMESTAMPTZ -> "timestamp";
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, CHAR, VARCHAR, DATE, CUSTOM ->
          super.of(type);
    };
  }
}
