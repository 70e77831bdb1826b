package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.StandardLiterals;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL writes them. */
final class PostgresqlLiterals extends StandardLiterals {

  /** A value of a large object becomes a new one, whose number the column gets. */
  @Override
  public String of(@Nullable Object value, SqlType<?> columnType) {
    if (value != null && PostgresqlTypes.isLargeObject(columnType)) {
      return "lo_from_bytea(0, " + content(value) + ")";
    }
    // As Hibernate does it; the column has no place for an offset.
    return columnType.kind() == TypeKind.TIMETZ && value instanceof OffsetTime time
        ? of(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime())
        : of(value);
  }

  @Override
  public String equal(String column, Object value, SqlType<?> columnType) {
    return PostgresqlTypes.isLargeObject(columnType)
        ? "lo_get(" + column + ") = " + content(value)
        : super.equal(column, value, columnType);
  }

  private String content(Object value) {
    return value instanceof String text ? "convert_to(" + text(text) + ", 'UTF8')" : of(value);
  }

  @Override
  protected String bytes(byte[] value) {
    return "'\\x" + HexFormat.of().formatHex(value) + "'";
  }

  @Override
  protected String uuid(UUID value) {
    return "uuid '" + value + "'";
  }
}
