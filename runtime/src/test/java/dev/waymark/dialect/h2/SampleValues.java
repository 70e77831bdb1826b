package dev.waymark.dialect.h2;

import dev.waymark.schema.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A value for a column of a type, as a literal. */
public final class SampleValues {
  private SampleValues() {}

  /** The literal. */
  public static String of(SqlType<?> type) {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return switch (type.kind()) {
      case BOOLEAN -> "true";
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT -> "7";
      case DECIMAL -> H2RowsPropertiesTest.literal(BigDecimal.ONE);
      case CHAR, VARCHAR, CLOB -> "'x'";
      case BINARY, VARBINARY, BLOB -> H2RowsPropertiesTest.literal(new byte[] {1});
      case DATE -> H2RowsPropertiesTest.literal(day);
      case TIME -> H2RowsPropertiesTest.literal(LocalTime.NOON);
      case TIMETZ -> H2RowsPropertiesTest.literal(LocalTime.NOON.atOffset(ZoneOffset.UTC));
      case TIMESTAMP -> H2RowsPropertiesTest.literal(day.atStartOfDay());
      case TIMESTAMPTZ -> H2RowsPropertiesTest.literal(day.atStartOfDay().atOffset(ZoneOffset.UTC));
      case UUID -> H2RowsPropertiesTest.literal(new UUID(1, 2));
      case JSON -> "json '{}'";
      case ENUM -> "'" + type.values().get(0).replace("'", "''") + "'";
      case INET -> "x'7f000001'";
      case ARRAY -> "array[" + of(type.element().orElseThrow()) + "]";
      case CUSTOM -> "'7'";
    };
  }
}
