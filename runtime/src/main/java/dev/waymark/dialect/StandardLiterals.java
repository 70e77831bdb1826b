package dev.waymark.dialect;

import dev.waymark.schema.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as the SQL standard writes them. A database that writes a class of values otherwise
 * overrides its method.
 */
public class StandardLiterals {
  // Unlike toString() of java.time, always with seconds, and with a blank in the middle.
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter();
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(TIME)
          .toFormatter();
  private static final String OFFSET = "+HH:MM:ss";
  private static final DateTimeFormatter OFFSET_TIME =
      new DateTimeFormatterBuilder().append(TIME).appendOffset(OFFSET, "+00:00").toFormatter();
  private static final DateTimeFormatter OFFSET_DATE_TIME =
      new DateTimeFormatterBuilder().append(DATE_TIME).appendOffset(OFFSET, "+00:00").toFormatter();

  /** For subclasses, and for a database that writes every value as the standard says. */
  public StandardLiterals() {}

  /**
   * The value for a column of that type. Only where a database reads one value differently for
   * different types does the type count.
   *
   * @throws DialectException if values of that class cannot be written
   */
  public String of(@Nullable Object value, SqlType<?> columnType) {
    return of(value);
  }

  /** The condition that a column of that type has the value. */
  public String equal(String column, Object value, SqlType<?> columnType) {
    return column + " = " + of(value, columnType);
  }

  /**
   * The value as it stands in a statement.
   *
   * @throws DialectException if values of that class cannot be written
   */
  public String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof Boolean bool) {
      return bool(bool);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof byte[] bytes) {
      return bytes(bytes);
    }
    if (value instanceof UUID uuid) {
      return uuid(uuid);
    }
    if (value instanceof TemporalAccessor moment) {
      return moment(moment);
    }
    throw unwritable(value);
  }

  /** A text. */
  protected String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** True or false. */
  protected String bool(boolean value) {
    return String.valueOf(value);
  }

  /** Any number but one that is not finite. */
  protected String number(Number value) {
    if (Double.isNaN(value.doubleValue())) {
      return notFinite("NaN");
    }
    if ((value instanceof Double || value instanceof Float)
        && Double.isInfinite(value.doubleValue())) {
      return notFinite(value.doubleValue() > 0 ? "Infinity" : "-Infinity");
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /** A floating-point value that is no number: {@code NaN}, {@code Infinity}, {@code -Infinity}. */
  protected String notFinite(String value) {
    return "cast('" + value + "' as double precision)";
  }

  /** Bytes. */
  protected String bytes(byte[] value) {
    return "x'" + HexFormat.of().formatHex(value) + "'";
  }

  /** A UUID. */
  protected String uuid(UUID value) {
    return "'" + value + "'";
  }

  /** A day, a time or both. */
  private String moment(TemporalAccessor value) {
    if (value instanceof LocalDate) {
      return moment("date", DateTimeFormatter.ISO_LOCAL_DATE.format(value));
    }
    if (value instanceof LocalTime) {
      return moment("time", TIME.format(value));
    }
    if (value instanceof OffsetTime) {
      return moment("time with time zone", OFFSET_TIME.format(value));
    }
    if (value instanceof LocalDateTime) {
      return moment("timestamp", DATE_TIME.format(value));
    }
    if (value instanceof OffsetDateTime) {
      return moment("timestamp with time zone", OFFSET_DATE_TIME.format(value));
    }
    throw unwritable(value);
  }

  /** A day or time, given as the name of its type and its text. */
  protected String moment(String type, String text) {
    return type + " '" + text + "'";
  }

  private static DialectException unwritable(Object value) {
    return new DialectException(
        "a "
            + value.getClass().getName()
            + " cannot be written in a migration: use a String, a number, a Boolean, a UUID, a"
            + " byte[], one of LocalDate, LocalTime, LocalDateTime, OffsetTime and OffsetDateTime,"
            + " or an SQL expression");
  }
}
