package dev.waymark.dialect.mariadb;

import dev.waymark.schema.SqlType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values where a UUID is its sixteen bytes: on MySQL, and on MariaDB before 10.7. */
class BinaryUuidLiterals extends MariadbLiterals {

  /** A UUID for a column of texts stays a text. */
  @Override
  public String of(@Nullable Object value, SqlType<?> columnType) {
    return value instanceof UUID uuid && columnType.javaType() == String.class
        ? text(uuid.toString())
        : super.of(value, columnType);
  }

  @Override
  protected String uuid(UUID value) {
    return "x'" + value.toString().replace("-", "") + "'";
  }
}
