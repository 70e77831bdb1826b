package dev.waymark.dialect.h2;

import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;

/**
 * Column types of H2, which has every type under its standard name. What is longer than a text or
 * bytes may be is a large object, as Hibernate makes it one.
 */
final class H2Types extends StandardTypes {
  /** The greatest length of a varchar or varbinary (H2's manual, "Data Types"). */
  private static final int LONGEST = 1_048_576;

  @Override
  public String of(SqlType<?> type) {
    boolean isLarge =
        (type.kind() == TypeKind.VARCHAR || type.kind() == TypeKind.VARBINARY)
            && type.size(0) > LONGEST;
    if (!isLarge) {
      return super.of(type);
    }
    return type.kind() == TypeKind.VARCHAR ? "clob" : "blob";
  }
}
