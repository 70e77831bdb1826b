package dev.waymark.dialect;

import dev.waymark.operation.Value;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types and values of every kind. */
public final class Samples {
  private Samples() {}

  /** A type of every kind. */
  public static Stream<SqlType<?>> types() {
    return Stream.concat(
        Stream.of(TypeKind.values())
            .filter(kind -> kind != TypeKind.ENUM && kind != TypeKind.CUSTOM)
            .filter(kind -> kind != TypeKind.ARRAY)
            .map(
                kind ->
                    switch (kind.sizes()) {
                      case 0 -> SqlType.of(kind);
                      case 1 -> SqlType.of(kind, 6);
                      default -> SqlType.of(kind, 12, 3);
                    }),
        Stream.of(
            SqlType.array(SqlType.of(TypeKind.VARCHAR, 7), Optional.empty()),
            SqlType.array(SqlType.of(TypeKind.INTEGER), Optional.of(5)),
            SqlType.enumeration(9, List.of("A", "B")),
            SqlType.custom(String.class, "varchar(7)")));
  }

  /** A value of every class. */
  static Stream<Value.Literal> values() {
    return Stream.<@Nullable Object>of(
            true,
            (byte) -7,
            Short.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            1.5f,
            1e100,
            new BigDecimal("1E+3"),
            "it's\na \\text\\ with ? and {braces} and `ticks`",
            new byte[] {0, -1},
            new byte[0],
            LocalDate.of(2026, 11, 20),
            LocalTime.of(10, 0),
            OffsetTime.of(10, 0, 0, 500_000_000, ZoneOffset.ofHours(-3)),
            LocalDateTime.of(2026, 11, 20, 10, 0, 1, 123_456_000),
            OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC),
            UUID.fromString("3f06af63-a93c-11e4-9797-00505690773f"),
            null)
        .map(Value.Literal::new);
  }

  /** A type that takes the value. */
  static SqlType<?> typeOf(@Nullable Object value) {
    TypeKind kind =
        Stream.of(TypeKind.values())
            .filter(k -> value != null && k.javaType() == value.getClass())
            .filter(k -> k != TypeKind.CHAR && k != TypeKind.BINARY)
            .findFirst()
            .orElse(TypeKind.INTEGER);
    return switch (kind.sizes()) {
      case 0 -> SqlType.of(kind);
      case 1 -> SqlType.of(kind, value instanceof String ? 99 : 6);
      default -> SqlType.of(kind, 12, 2);
    };
  }
}
