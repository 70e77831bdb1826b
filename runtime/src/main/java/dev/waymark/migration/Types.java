package dev.waymark.migration;

import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The column types, as migrations write them: {@code varchar(120).notNull()}. */
public final class Types {
  private Types() {}

  /** True or false; stored as the database stores booleans. */
  public static ColumnSpec<Boolean> bool() {
    return ColumnSpec.of(SqlType.of(TypeKind.BOOLEAN));
  }

  /** A whole number of 8 bits. */
  public static ColumnSpec<Byte> tinyint() {
    return ColumnSpec.of(SqlType.of(TypeKind.TINYINT));
  }

  /**
   * A whole number of 8 bits that is the place of one of those constants, counted from 0.
   *
   * @param constants all of them in their order
   */
  public static ColumnSpec<Byte> tinyint(String... constants) {
    return ColumnSpec.of(SqlType.<Byte>of(TypeKind.TINYINT).ofPlaces(List.of(constants)));
  }

  /** A whole number of 16 bits. */
  public static ColumnSpec<Short> smallint() {
    return ColumnSpec.of(SqlType.of(TypeKind.SMALLINT));
  }

  /**
   * A whole number of 16 bits that is the place of one of those constants, counted from 0.
   *
   * @param constants all of them in their order
   */
  public static ColumnSpec<Short> smallint(String... constants) {
    return ColumnSpec.of(SqlType.<Short>of(TypeKind.SMALLINT).ofPlaces(List.of(constants)));
  }

  /** A whole number of 32 bits. */
  public static ColumnSpec<Integer> integer() {
    return ColumnSpec.of(SqlType.of(TypeKind.INTEGER));
  }

  /**
   * A whole number of 32 bits that is the place of one of those constants, counted from 0.
   *
   * @param constants all of them in their order
   */
  public static ColumnSpec<Integer> integer(String... constants) {
    return ColumnSpec.of(SqlType.<Integer>of(TypeKind.INTEGER).ofPlaces(List.of(constants)));
  }

  /** A whole number of 64 bits. */
  public static ColumnSpec<Long> bigint() {
    return ColumnSpec.of(SqlType.of(TypeKind.BIGINT));
  }

  /**
   * A whole number of 64 bits that is the place of one of those constants, counted from 0.
   *
   * @param constants all of them in their order
   */
  public static ColumnSpec<Long> bigint(String... constants) {
    return ColumnSpec.of(SqlType.<Long>of(TypeKind.BIGINT).ofPlaces(List.of(constants)));
  }

  /** A floating-point number of 24 bits of precision. */
  public static ColumnSpec<Float> real() {
    return ColumnSpec.of(SqlType.of(TypeKind.REAL));
  }

  /** A floating-point number of 53 bits of precision. */
  public static ColumnSpec<Double> doublePrecision() {
    return ColumnSpec.of(SqlType.of(TypeKind.DOUBLE));
  }

  /** A floating-point number of that many bits of precision. */
  public static ColumnSpec<Double> floating(int bits) {
    return ColumnSpec.of(SqlType.of(TypeKind.FLOAT, bits));
  }

  /** An exact number of {@code precision} digits, {@code scale} of them behind the point. */
  public static ColumnSpec<BigDecimal> decimal(int precision, int scale) {
    return ColumnSpec.of(SqlType.of(TypeKind.DECIMAL, precision, scale));
  }

  /** Text of exactly that many characters. */
  public static ColumnSpec<String> character(int length) {
    return ColumnSpec.of(SqlType.of(TypeKind.CHAR, length));
  }

  /** Text of at most that many characters. */
  public static ColumnSpec<String> varchar(int length) {
    return ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, length));
  }

  /** Text without a limit. */
  public static ColumnSpec<String> clob() {
    return ColumnSpec.of(SqlType.of(TypeKind.CLOB));
  }

  /** Exactly that many bytes. */
  public static ColumnSpec<byte[]> binary(int length) {
    return ColumnSpec.of(SqlType.of(TypeKind.BINARY, length));
  }

  /** At most that many bytes. */
  public static ColumnSpec<byte[]> varbinary(int length) {
    return ColumnSpec.of(SqlType.of(TypeKind.VARBINARY, length));
  }

  /** Bytes without a limit. */
  public static ColumnSpec<byte[]> blob() {
    return ColumnSpec.of(SqlType.of(TypeKind.BLOB));
  }

  /** A day. */
  public static ColumnSpec<LocalDate> date() {
    return ColumnSpec.of(SqlType.of(TypeKind.DATE));
  }

  /** A time of day with that many digits of a second. */
  public static ColumnSpec<LocalTime> time(int digits) {
    return ColumnSpec.of(SqlType.of(TypeKind.TIME, digits));
  }

  /** A time of day with its offset. */
  public static ColumnSpec<OffsetTime> timetz(int digits) {
    return ColumnSpec.of(SqlType.of(TypeKind.TIMETZ, digits));
  }

  /** A day and time with that many digits of a second. */
  public static ColumnSpec<LocalDateTime> timestamp(int digits) {
    return ColumnSpec.of(SqlType.of(TypeKind.TIMESTAMP, digits));
  }

  /** A day and time with its offset. */
  public static ColumnSpec<OffsetDateTime> timestamptz(int digits) {
    return ColumnSpec.of(SqlType.of(TypeKind.TIMESTAMPTZ, digits));
  }

  /** A UUID. */
  public static ColumnSpec<UUID> uuid() {
    return ColumnSpec.of(SqlType.of(TypeKind.UUID));
  }

  /** A JSON document. */
  public static ColumnSpec<String> json() {
    return ColumnSpec.of(SqlType.of(TypeKind.JSON));
  }

  /** An address of the network. */
  public static ColumnSpec<String> inet() {
    return ColumnSpec.of(SqlType.of(TypeKind.INET));
  }

  /** Any number of values of another type. */
  public static ColumnSpec<Object> array(ColumnSpec<?> element) {
    return ColumnSpec.of(SqlType.array(element.type(), Optional.empty()));
  }

  /** At most that many values of another type. */
  public static ColumnSpec<Object> array(ColumnSpec<?> element, int length) {
    return ColumnSpec.of(SqlType.array(element.type(), Optional.of(length)));
  }

  /** One of those texts, stored as a native enum or as text with a check. */
  public static ColumnSpec<String> enumeration(String... constants) {
    return enumeration(SqlType.DEFAULT_LENGTH, constants);
  }

  /** One of those texts, with so many characters reserved where it is stored as text. */
  public static ColumnSpec<String> enumeration(int length, String... constants) {
    return ColumnSpec.of(SqlType.enumeration(length, List.of(constants)));
  }

  /**
   * A type in the database's own words.
   *
   * @param javaType the class of the values
   * @param definition the words, such as {@code "text"}
   */
  public static <T> ColumnSpec<T> custom(Class<T> javaType, String definition) {
    return ColumnSpec.of(SqlType.custom(javaType, definition));
  }
}
