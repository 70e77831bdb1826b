package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From the Java type of a basic attribute to the type of its column (JPA 3.2, section 2.6, and
 * Hibernate's basic types).
 */
final class BasicTypes {
  private static final int DEFAULT_LENGTH = 255;
  private static final int TINYINT_CONSTANTS = 128;

  private BasicTypes() {}

  /**
   * How values of a type are stored.
   *
   * @return empty if they cannot be
   */
  static Optional<StoredType> find(JavaType type, Annotations annotations, ColumnFacts column) {
    Optional<StoredType> natural = natural(type, annotations, column);
    if (column.definition().isPresent()) {
      Class<?> other = type instanceof JavaType.Enumeration ? String.class : Object.class;
      Class<?> javaType = natural.<Class<?>>map(t -> t.type().javaType()).orElse(other);
      SqlType<?> custom = SqlType.custom(javaType, column.definition().get());
      return Optional.of(
          new StoredType(custom, natural.map(StoredType::conditions).orElse(List.of())));
    }
    return natural;
  }

  private static Optional<StoredType> natural(
      JavaType type, Annotations annotations, ColumnFacts column) {
    Optional<Integer> code = JdbcCodes.of(annotations);
    if (code.isPresent() && code.get() != JdbcCodes.ARRAY) {
      return JdbcTypes.find(code.get(), type, column);
    }
    if (type instanceof JavaType.Enumeration e) {
      return enumeration(e, annotations, column);
    }
    boolean isLob = annotations.has(Jpa.LOB);
    if (type instanceof JavaType.Array array) {
      return bytesOrText(array.component().name(), isLob, column)
          .map(StoredType::of)
          .or(() -> ArrayTypes.find(array.component(), annotations, column));
    }
    if (type instanceof JavaType.Container container && container.key().isEmpty()) {
      return ArrayTypes.find(container.element(), annotations, column);
    }
    if (type instanceof JavaType.Plain plain) {
      return plain(plain, annotations, column).map(StoredType::of);
    }
    return Optional.empty();
  }

  /** {@code Byte[]} and {@code Character[]} are refused: Hibernate does not start with them. */
  private static Optional<SqlType<?>> bytesOrText(
      String component, boolean isLob, ColumnFacts column) {
    return switch (component) {
      case "byte" -> Optional.of(isLob ? SqlType.of(TypeKind.BLOB) : varbinary(column));
      case "char" -> Optional.of(isLob ? SqlType.of(TypeKind.CLOB) : varchar(column));
      default -> Optional.empty();
    };
  }

  private static Optional<SqlType<?>> plain(
      JavaType.Plain plain, Annotations annotations, ColumnFacts column) {
    Optional<String> temporal = annotations.text(Jpa.TEMPORAL, "value");
    if (annotations.has(Jpa.LOB)) {
      return plain.name().equals("java.lang.String")
          ? Optional.of(SqlType.of(TypeKind.CLOB))
          : large(plain);
    }
    if (temporal.isPresent()) {
      return Optional.of(temporal(temporal.get(), column));
    }
    if (TimeZones.isNormalized(annotations)) {
      return Optional.of(TimeZones.normalized(plain, column));
    }
    Optional<SqlType<?>> known = PlainTypes.find(plain.name(), column);
    return known.isPresent() ? known : serialized(plain, column);
  }

  private static Optional<SqlType<?>> large(JavaType.Plain plain) {
    return switch (plain.name()) {
      case "java.sql.Clob", "java.sql.NClob" -> Optional.of(SqlType.of(TypeKind.CLOB));
      case "java.sql.Blob" -> Optional.of(SqlType.of(TypeKind.BLOB));
      default -> plain.isSerializable() ? Optional.of(SqlType.of(TypeKind.BLOB)) : Optional.empty();
    };
  }

  private static Optional<SqlType<?>> serialized(JavaType.Plain plain, ColumnFacts column) {
    return plain.isSerializable() ? Optional.of(varbinary(column)) : Optional.empty();
  }

  private static SqlType<?> temporal(String value, ColumnFacts column) {
    return switch (value) {
      case "DATE" -> SqlType.of(TypeKind.DATE);
      case "TIME" -> time(TypeKind.TIME, column);
      default -> timestamp(TypeKind.TIMESTAMP, column);
    };
  }

  /**
   * Without {@code @Enumerated(STRING)} an enum is stored as the place of the constant (JPA 3.2,
   * section 11.1.18), in a byte if there are not too many, with a check.
   */
  private static Optional<StoredType> enumeration(
      JavaType.Enumeration type, Annotations annotations, ColumnFacts column) {
    List<String> constants = type.constants();
    if (constants.isEmpty()) {
      return Optional.empty();
    }
    if (type.storedValue().isPresent()) {
      return stored(type.storedValue().get(), column).map(StoredType::of);
    }
    Optional<Annotation> enumerated = annotations.find(Jpa.ENUMERATED);
    if (enumerated.flatMap(a -> a.text("value")).filter("STRING"::equals).isPresent()) {
      int length = column.length(DEFAULT_LENGTH);
      return Optional.of(StoredType.of(SqlType.enumeration(length, constants)));
    }
    TypeKind kind = constants.size() > TINYINT_CONSTANTS ? TypeKind.SMALLINT : TypeKind.TINYINT;
    String range = "between 0 and " + (constants.size() - 1);
    return Optional.of(new StoredType(SqlType.of(kind).ofPlaces(constants), List.of(range)));
  }

  /**
   * The type of an enum's {@code @EnumeratedValue}. Hibernate checks the values, which a compiler
   * does not know.
   */
  private static Optional<SqlType<?>> stored(JavaType value, ColumnFacts column) {
    return switch (value.name()) {
      case "byte" -> Optional.of(SqlType.of(TypeKind.TINYINT));
      case "short", "int" -> Optional.of(SqlType.of(TypeKind.SMALLINT));
      case "java.lang.String" -> Optional.of(varchar(column));
      default -> Optional.empty();
    };
  }

  /** The end of the condition that a text is one of these. */
  static String oneOf(List<String> texts) {
    return texts.stream()
        .map(text -> "'" + text.replace("'", "''") + "'")
        .collect(Collectors.joining(",", "in (", ")"));
  }

  static SqlType<String> varchar(ColumnFacts column) {
    return SqlType.of(TypeKind.VARCHAR, column.length(DEFAULT_LENGTH));
  }

  static SqlType<byte[]> varbinary(ColumnFacts column) {
    return SqlType.of(TypeKind.VARBINARY, column.length(DEFAULT_LENGTH));
  }

  static SqlType<?> time(TypeKind kind, ColumnFacts column) {
    return SqlType.of(kind, column.secondPrecision(HibernateRules.TIME_DIGITS));
  }

  static SqlType<?> timestamp(TypeKind kind, ColumnFacts column) {
    return SqlType.of(kind, column.secondPrecision(HibernateRules.TIMESTAMP_DIGITS));
  }
}
