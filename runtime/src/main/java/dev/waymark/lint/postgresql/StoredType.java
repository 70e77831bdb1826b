package dev.waymark.lint.postgresql;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;

/** Which changes of a type leave the rows of a PostgreSQL table as they are stored. */
final class StoredType {
  private static final List<TypeKind> BYTEA =
      List.of(TypeKind.BINARY, TypeKind.VARBINARY, TypeKind.BLOB);
  private static final List<TypeKind> SMALLINT = List.of(TypeKind.TINYINT, TypeKind.SMALLINT);
  private static final List<TypeKind> VARCHAR = List.of(TypeKind.VARCHAR, TypeKind.ENUM);

  private StoredType() {}

  /** Whether PostgreSQL need not rewrite the table. */
  static boolean stays(SqlType<?> from, SqlType<?> to) {
    if (both(from, to, BYTEA) || both(from, to, SMALLINT)) {
      return true;
    }
    if (both(from, to, VARCHAR)) {
      return from.size(0) <= to.size(0);
    }
    if (VARCHAR.contains(from.kind()) && isText(to)) {
      return true;
    }
    return from.kind() == to.kind() && sameKind(from, to);
  }

  private static boolean both(SqlType<?> from, SqlType<?> to, List<TypeKind> kinds) {
    return kinds.contains(from.kind()) && kinds.contains(to.kind());
  }

  private static boolean isText(SqlType<?> type) {
    return type.definition().filter("text"::equalsIgnoreCase).isPresent();
  }

  private static boolean sameKind(SqlType<?> from, SqlType<?> to) {
    return switch (from.kind()) {
      case DECIMAL -> from.sizes().get(1).equals(to.sizes().get(1)) && from.size(0) <= to.size(0);
      case TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> from.size(0) <= to.size(0);
      case CUSTOM -> from.definition().equals(to.definition());
      default -> from.sizes().equals(to.sizes());
    };
  }
}
