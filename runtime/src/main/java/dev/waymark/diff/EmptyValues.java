package dev.waymark.diff;

import dev.waymark.operation.Value;
import dev.waymark.schema.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The value of a type that says nothing: zero, the empty text, the first day of the epoch. */
final class EmptyValues {
  private EmptyValues() {}

  static Optional<Value> of(SqlType<?> type) {
    return Optional.ofNullable(
            switch (type.kind()) {
              case BOOLEAN -> (Object) false;
              case TINYINT -> (byte) 0;
              case SMALLINT -> (short) 0;
              case INTEGER -> 0;
              case BIGINT -> 0L;
              case REAL -> 0f;
              case DOUBLE, FLOAT -> 0d;
              case DECIMAL -> BigDecimal.ZERO;
              case CHAR, VARCHAR, CLOB -> "";
              case VARBINARY, BLOB -> new byte[0];
              case BINARY -> new byte[type.size(0)];
              case DATE -> LocalDate.EPOCH;
              case TIME -> LocalTime.MIDNIGHT;
              case TIMETZ -> OffsetTime.of(LocalTime.MIDNIGHT, ZoneOffset.UTC);
              case TIMESTAMP -> LocalDate.EPOCH.atStartOfDay();
              case TIMESTAMPTZ -> OffsetDateTime.of(epoch(), ZoneOffset.UTC);
              case UUID -> new UUID(0, 0);
              case JSON -> "{}";
              case ENUM -> type.values().get(0);
              case INET, ARRAY, CUSTOM -> null;
            })
        .map(Value.Literal::new);
  }

  private static LocalDateTime epoch() {
    return LocalDate.EPOCH.atStartOfDay();
  }
}
