package dev.waymark.dialect.mariadb;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;

/** Column types where there is none for a UUID: on MySQL, and on MariaDB before 10.7. */
final class BinaryUuidTypes extends MariadbTypes {

  @Override
  public String of(SqlType<?> type) {
    return type.kind() == TypeKind.UUID ? "binary(16)" : super.of(type);
  }
}
