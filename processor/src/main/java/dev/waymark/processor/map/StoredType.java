package dev.waymark.processor.map;

import dev.waymark.schema.SqlType;
import java.util.List;

/**
 * How a Java type is stored.
 *
 * @param type the type of the column
 * @param conditions what its values keep to, each as the end of a condition that begins with the
 *     column's name
 */
record StoredType(SqlType<?> type, List<String> conditions) {

  StoredType {
    conditions = List.copyOf(conditions);
  }

  /** The same with another type. */
  @SuppressWarnings("ReferenceEquality") // the same object where nothing changes
  StoredType as(SqlType<?> other) {
    return other == type ? this : new StoredType(other, conditions);
  }

  static StoredType of(SqlType<?> type) {
    return new StoredType(type, List.of());
  }
}
