package dev.waymark.dialect;

import dev.waymark.operation.Value;
import dev.waymark.schema.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A value for a column of a type, as a literal. */
public final class SampleValues {
  private final Dialect dialect;

  /** Values for that database. */
  public SampleValues(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The literal. */
  public String of(SqlType<?> type) {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return switch (type.kind()) {
      case BOOLEAN -> "true";
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT -> "7";
      case DECIMAL -> literal(BigDecimal.ONE);
      case CHAR, VARCHAR -> "'x'";
      case CLOB -> isPostgresql() ? "lo_from_bytea(0, 'x')" : "'x'";
      case BINARY, VARBINARY -> literal(new byte[] {1});
      case BLOB -> isPostgresql() ? "lo_from_bytea(0, 'x')" : literal(new byte[] {1});
      case DATE -> literal(day);
      case TIME -> literal(LocalTime.NOON);
      case TIMETZ -> literal(LocalTime.NOON.atOffset(ZoneOffset.UTC));
      case TIMESTAMP -> literal(day.atStartOfDay());
      case TIMESTAMPTZ -> literal(day.atStartOfDay().atOffset(ZoneOffset.UTC));
      case UUID -> literal(new UUID(1, 2));
      case JSON -> isH2() ? "json '{}'" : "'{}'";
      case ENUM -> "'" + type.values().get(0).replace("'", "''") + "'";
      case INET -> isPostgresql() ? "'127.0.0.1'" : "x'7f000001'";
      case ARRAY ->
          isH2() || isPostgresql() ? "array[" + of(type.element().orElseThrow()) + "]" : "'[]'";
      case CUSTOM -> "'7'";
    };
  }

  private boolean isPostgresql() {
    return dialect.name().equals("postgresql");
  }

  private boolean isH2() {
    return dialect.name().equals("h2");
  }

  private String literal(Object value) {
    return dialect.literal(new Value.Literal(value));
  }
}
