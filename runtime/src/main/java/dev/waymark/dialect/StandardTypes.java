package dev.waymark.dialect;

import dev.waymark.schema.SqlType;
import java.util.stream.Collectors;

/**
 * Column types as the SQL standard names them. A database that stores a kind otherwise overrides
 * {@link #of}.
 */
public class StandardTypes {

  /** For subclasses, and for a database that stores every type as the standard says. */
  public StandardTypes() {}

  /** The type as it stands in the definition of a column. */
  public String of(SqlType<?> type) {
    return switch (type.kind()) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DATE, CLOB, BLOB, UUID, JSON ->
          type.kind().word();
      case FLOAT, CHAR, VARCHAR, BINARY, VARBINARY, TIME, TIMESTAMP, CUSTOM -> type.toString();
      // Where there is no type for it: the bytes of the address, and the length of its prefix.
      case INET -> "varbinary(19)";
      case ARRAY ->
          of(type.element().orElseThrow())
              + " array"
              + (type.sizes().isEmpty() ? "" : "[" + type.size(0) + "]");
      // Without the length, which is for databases that store an enum as text.
      case ENUM -> "enum(" + constants(type) + ")";
      case DOUBLE -> "double precision";
      case DECIMAL -> "numeric(" + type.size(0) + "," + type.size(1) + ")";
      case TIMETZ -> "time(" + type.size(0) + ") with time zone";
      case TIMESTAMPTZ -> "timestamp(" + type.size(0) + ") with time zone";
    };
  }

  /** The constants of an enum as texts, with commas between them. */
  public static String constants(SqlType<?> enumeration) {
    return enumeration.values().stream()
        .map(constant -> "'" + constant.replace("'", "''") + "'")
        .collect(Collectors.joining(", "));
  }
}
