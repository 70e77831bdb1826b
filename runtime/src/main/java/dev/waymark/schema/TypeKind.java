package dev.waymark.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The kinds of column type that every dialect knows how to store, each with the Java class of its
 * values and the number of sizes it takes ({@code varchar(120)} takes one, {@code decimal(12,2)}
 * two).
 */
public enum TypeKind {
  /** True or false. */
  BOOLEAN("boolean", Boolean.class, 0),
  /** A whole number of 8 bits. */
  TINYINT("tinyint", Byte.class, 0),
  /** A whole number of 16 bits. */
  SMALLINT("smallint", Short.class, 0),
  /** A whole number of 32 bits. */
  INTEGER("integer", Integer.class, 0),
  /** A whole number of 64 bits. */
  BIGINT("bigint", Long.class, 0),
  /** A floating-point number of 24 bits of precision. */
  REAL("real", Float.class, 0),
  /** A floating-point number of 53 bits of precision. */
  DOUBLE("double", Double.class, 0),
  /** A floating-point number of the given bits of precision. */
  FLOAT("float", Double.class, 1),
  /** An exact number of the given digits, of which the second size are behind the point. */
  DECIMAL("decimal", BigDecimal.class, 2),
  /** Text of exactly the given characters. */
  CHAR("char", String.class, 1),
  /** Text of at most the given characters. */
  VARCHAR("varchar", String.class, 1),
  /** Text without a limit, stored as a large object where the database has them. */
  CLOB("clob", String.class, 0),
  /** Exactly the given bytes. */
  BINARY("binary", byte[].class, 1),
  /** At most the given bytes. */
  VARBINARY("varbinary", byte[].class, 1),
  /** Bytes without a limit, stored as a large object where the database has them. */
  BLOB("blob", byte[].class, 0),
  /** A day. */
  DATE("date", LocalDate.class, 0),
  /** A time of day with the given digits of a second. */
  TIME("time", LocalTime.class, 1),
  /** A time of day with its offset and the given digits of a second. */
  TIMETZ("timetz", OffsetTime.class, 1),
  /** A day and time without an offset and with the given digits of a second. */
  TIMESTAMP("timestamp", LocalDateTime.class, 1),
  /** A day and time with its offset and the given digits of a second. */
  TIMESTAMPTZ("timestamptz", OffsetDateTime.class, 1),
  /** A UUID. */
  UUID("uuid", UUID.class, 0),
  /** A JSON document. */
  JSON("json", String.class, 0),
  /** An address of the network. */
  INET("inet", String.class, 0),
  /** Many values of another type; see {@link SqlType#array}. */
  ARRAY("array", Object.class, 0),
  /** One of a fixed set of texts: a native enum, or text with a check, as the database has it. */
  ENUM("enum", String.class, 1),
  /** A type written in the database's own words; see {@link SqlType#custom}. */
  CUSTOM("custom", Object.class, 0);

  private final String word;
  private final Class<?> javaType;
  private final int sizes;

  TypeKind(String word, Class<?> javaType, int sizes) {
    this.word = word;
    this.javaType = javaType;
    this.sizes = sizes;
  }

  /** The word for it in a snapshot and in messages. */
  public String word() {
    return word;
  }

  /** The class of the values of such a column. */
  public Class<?> javaType() {
    return javaType;
  }

  /** How many sizes the type takes. */
  public int sizes() {
    return sizes;
  }

  /** The kind with that word. */
  public static Optional<TypeKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
