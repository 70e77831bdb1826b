package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.StandardLiterals;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Values as MariaDB writes them. What has an offset is stored in UTC, as Hibernate does it: there
 * is no type with one.
 */
class MariadbLiterals extends StandardLiterals {

  @Override
  public String of(@Nullable Object value) {
    if (value instanceof OffsetTime time) {
      return super.of(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
    }
    return value instanceof OffsetDateTime moment
        ? super.of(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime())
        : super.of(value);
  }

  /** A backslash is the beginning of an escape, unless the server was told otherwise. */
  @Override
  protected String text(String value) {
    return super.text(value.replace("\\", "\\\\"));
  }

  @Override
  protected String notFinite(String value) {
    throw new DialectException(
        "MariaDB and MySQL have no " + value + ": store null, or a number that means it");
  }
}
