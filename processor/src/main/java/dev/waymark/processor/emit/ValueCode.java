package dev.waymark.processor.emit;

import dev.waymark.processor.emit.Code.Call;
import dev.waymark.processor.emit.Code.Text;
import dev.waymark.processor.emit.Code.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of rows as Java expressions of exactly their class. */
final class ValueCode {
  private static final Set<Class<?>> PARSED =
      Set.of(
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetTime.class,
          OffsetDateTime.class);

  private ValueCode() {}

  static Code of(@Nullable Object value) {
    if (value == null || value instanceof Boolean || value instanceof Integer) {
      return Word.of(String.valueOf(value));
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof String text) {
      return new Text(text);
    }
    if (value instanceof byte[] bytes) {
      Text hex = new Text(HexFormat.of().formatHex(bytes));
      return new Call(Word.of(HexFormat.class, ".of().parseHex"), List.of(hex));
    }
    Text text = new Text(value.toString());
    if (value instanceof UUID) {
      return new Call(Word.of(UUID.class, ".fromString"), List.of(text));
    }
    if (PARSED.contains(value.getClass())) {
      return new Call(Word.of(value.getClass(), ".parse"), List.of(text));
    }
    throw unknown(value);
  }

  private static Code number(Number number) {
    if (number instanceof BigDecimal) {
      Text digits = new Text(number.toString());
      return new Call(Word.of("new ", BigDecimal.class), List.of(digits));
    }
    if (number instanceof Byte) {
      return Word.of("(byte) " + number);
    }
    if (number instanceof Short) {
      return Word.of("(short) " + number);
    }
    if (number instanceof Long) {
      return Word.of(number + "L");
    }
    if (number instanceof Double || number instanceof Float) {
      return floating(number);
    }
    throw unknown(number);
  }

  private static Code floating(Number number) {
    double value = number.doubleValue();
    Class<?> type = number.getClass();
    if (Double.isNaN(value)) {
      return Word.of(type, ".NaN");
    }
    if (Double.isInfinite(value)) {
      return Word.of(type, value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }
    return Word.of(number + (number instanceof Float ? "f" : ""));
  }

  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException(
        "a migration cannot be written with the value "
            + value
            + ": no column holds a "
            + value.getClass().getName());
  }
}
