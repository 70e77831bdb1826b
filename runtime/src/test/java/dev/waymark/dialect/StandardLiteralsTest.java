package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandardLiteralsTest {

  private static void written(@Nullable Object value, String sql) {
    assertThat(new StandardLiterals().of(value)).isEqualTo(sql);
  }

  @Test
  void valuesAreWrittenAsTheStandardSays() {
    written(null, "null");
    written("it's", "'it''s'");
    written(new BigDecimal("1E+3"), "1000");
    written(Double.NaN, "cast('NaN' as double precision)");
    written(Float.NEGATIVE_INFINITY, "cast('-Infinity' as double precision)");
    written(new byte[] {1, -1}, "x'01ff'");
    written(LocalTime.MIDNIGHT, "time '00:00:00'");
    written(LocalDateTime.of(2026, 11, 20, 9, 5), "timestamp '2026-11-20 09:05:00'");
    written(
        OffsetDateTime.of(2026, 11, 20, 9, 5, 1, 500_000_000, ZoneOffset.ofHoursMinutes(5, 30)),
        "timestamp with time zone '2026-11-20 09:05:01.5+05:30'");
  }

  @Test
  void aClassThatNoColumnHoldsIsRefusedWithThoseThatAreFine() {
    assertThatThrownBy(() -> new StandardLiterals().of(Instant.EPOCH))
        .isInstanceOf(DialectException.class)
        .hasMessageContaining("java.time.Instant cannot be written")
        .hasMessageContaining("OffsetDateTime");
    assertThatThrownBy(() -> new StandardLiterals().of('c'))
        .hasMessageContaining("java.lang.Character");
  }
}
