package dev.waymark.dialect.mariadb;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;

/** Values as MySQL writes them. */
final class MysqlLiterals extends BinaryUuidLiterals {

  /** A text is never equal to a document. */
  @Override
  public String equal(String column, Object value, SqlType<?> columnType) {
    return columnType.kind() == TypeKind.JSON && value instanceof String document
        ? column + " = cast(" + text(document) + " as json)"
        : super.equal(column, value, columnType);
  }
}
