package dev.waymark.dialect.mariadb;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as MySQL writes them, where a UUID is its sixteen bytes. */
final class MysqlLiterals extends MariadbLiterals {

  /** A UUID for a column of texts stays a text. */
  @Override
  public String of(@Nullable Object value, SqlType<?> columnType) {
    return value instanceof UUID uuid && columnType.javaType() == String.class
        ? text(uuid.toString())
        : super.of(value, columnType);
  }

  /** A text is never equal to a document. */
  @Override
  public String equal(String column, Object value, SqlType<?> columnType) {
    return columnType.kind() == TypeKind.JSON && value instanceof String document
        ? column + " = cast(" + text(document) + " as json)"
        : super.equal(column, value, columnType);
  }

  @Override
  protected String uuid(UUID value) {
    return "x'" + value.toString().replace("-", "") + "'";
  }
}
