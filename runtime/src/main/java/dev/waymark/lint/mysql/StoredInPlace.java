package dev.waymark.lint.mysql;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;

/** Which changes of a type MySQL and MariaDB make without copying the table. */
final class StoredInPlace {
  /** Text of more bytes has a length of two bytes; with utf8mb4 a character takes up to four. */
  private static final int SHORT_TEXT = 255;

  private static final int BYTES_OF_CHARACTER = 4;

  private StoredInPlace() {}

  /** Whether the rows stay as they are stored, or another rule speaks of the change. */
  static boolean holds(SqlType<?> from, SqlType<?> to) {
    if (EnumValues.of(from).isPresent() && EnumValues.of(to).isPresent()) {
      return true; // MY110 to MY112
    }
    if (from.kind() != to.kind()) {
      return false;
    }
    return switch (from.kind()) {
      case VARCHAR -> grows(from, to, BYTES_OF_CHARACTER);
      case VARBINARY -> grows(from, to, 1);
      case CUSTOM -> from.definition().equals(to.definition());
      default -> from.sizes().equals(to.sizes()) || from.kind() == TypeKind.FLOAT;
    };
  }

  private static boolean grows(SqlType<?> from, SqlType<?> to, int bytes) {
    boolean sameLength = from.size(0) * bytes > SHORT_TEXT == to.size(0) * bytes > SHORT_TEXT;
    return from.size(0) <= to.size(0) && sameLength;
  }
}
