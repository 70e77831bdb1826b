package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;

/**
 * Column types as Hibernate stores them on PostgreSQL.
 *
 * <p>Large objects are {@code oid}, the number of one in {@code pg_largeobject}: Hibernate reads
 * and writes a {@code @Lob} so, and accepts no other type for it. A time with its offset is a time
 * in UTC.
 */
final class PostgresqlTypes extends StandardTypes {
  /** The greatest length of a varchar (PostgreSQL's manual, "Character Types"). */
  private static final int LONGEST_VARCHAR = 10_485_760;

  /** The digits that are kept of a second (PostgreSQL's manual, "Date/Time Types"). */
  private static final int SECOND_DIGITS = 6;

  /** The bits of precision of the widest floating-point type. */
  private static final int FLOAT_BITS = 53;

  @Override
  public String of(SqlType<?> type) {
    return switch (type.kind()) {
      case TINYINT -> "smallint";
      case FLOAT -> "float(" + Math.min(type.size(0), FLOAT_BITS) + ")";
      case VARCHAR, ENUM ->
          type.size(0) > LONGEST_VARCHAR ? "text" : "varchar(" + type.size(0) + ")";
      case CLOB, BLOB -> "oid";
      case BINARY, VARBINARY -> "bytea";
      case TIME, TIMETZ -> "time(" + digits(type) + ")";
      case TIMESTAMP -> "timestamp(" + digits(type) + ")";
      case TIMESTAMPTZ -> "timestamp(" + digits(type) + ") with time zone";
      case JSON -> "jsonb";
      case INET -> "inet";
      case BOOLEAN,
          SMALLINT,
          INTEGER,
          BIGINT,
          REAL,
          DOUBLE,
          DECIMAL,
          CHAR,
          DATE,
          UUID,
          ARRAY,
          CUSTOM ->
          super.of(type);
    };
  }

  private static int digits(SqlType<?> type) {
    return Math.min(type.size(0), SECOND_DIGITS);
  }

  /** Whether it is stored as a large object of its own, of which the row has the number. */
  static boolean isLargeObject(SqlType<?> type) {
    return type.kind() == TypeKind.CLOB || type.kind() == TypeKind.BLOB;
  }
}
