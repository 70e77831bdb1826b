package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.StandardLiterals;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as SQLite stores them for its JDBC driver. It has no types for days and times; the driver
 * reads every one of them from a text of one form, with the milliseconds, and an instant also from
 * the number of milliseconds, which is how it writes one.
 */
final class SqliteLiterals extends StandardLiterals {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

  @Override
  public String of(@Nullable Object value) {
    if (value instanceof LocalDate day) {
      return text(FORM.format(day.atStartOfDay()));
    }
    if (value instanceof LocalTime time) {
      return text(FORM.format(time.atDate(LocalDate.EPOCH)));
    }
    if (value instanceof OffsetTime time) {
      return of(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
    }
    if (value instanceof OffsetDateTime moment) {
      return String.valueOf(moment.toInstant().toEpochMilli());
    }
    return value instanceof java.time.LocalDateTime moment
        ? text(FORM.format(moment))
        : super.of(value);
  }

  @Override
  protected String bool(boolean value) {
    return value ? "1" : "0";
  }

  @Override
  protected String notFinite(String value) {
    return switch (value) {
      // Too great for a double.
      case "Infinity" -> "9e999";
      case "-Infinity" -> "-9e999";
      default -> throw new DialectException("SQLite has no NaN: store null instead");
    };
  }

  @Override
  protected String uuid(UUID value) {
    return bytes(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(value.getMostSignificantBits())
            .putLong(value.getLeastSignificantBits())
            .array());
  }
}
