package dev.waymark.dialect.mariadb;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;

/** Column types of MySQL, which has none for a UUID. */
final class MysqlTypes extends MariadbTypes {

  @Override
  public String of(SqlType<?> type) {
    return type.kind() == TypeKind.UUID ? "binary(16)" : super.of(type);
  }
}
