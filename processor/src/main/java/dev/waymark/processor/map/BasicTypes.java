package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;

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
      Class<?> javaType = natural.<Class<?>>map(t -> t.type().javaType()).orElse(Object.class);
      SqlType<?> custom = SqlType.custom(javaType, column.definition().get());
      return Optional.of(
          new StoredType(custom, natural.map(StoredType::conditions).orElse(List.of())));
    }
    return natural;
  }

  private static Optional<StoredType> natural(
      JavaType type, Annotations annotations, ColumnFacts column) {
    if (type instanceof JavaType.Enumeration e) {
      return enumeration(e, annotations, column);
    }
    boolean isLob = annotations.has(Jpa.LOB);
    if (type instanceof JavaType.Array array) {
      return array(array.component().name(), isLob, column).map(StoredType::of);
    }
    if (type instanceof JavaType.Plain plain) {
      return plain(plain, annotations, column).map(StoredType::of);
    }
    return Optional.empty();
  }

  /** {@code Byte[]} and {@code Character[]} are refused: Hibernate does not start with them. */
  private static Optional<SqlType<?>> array(String component, boolean isLob, ColumnFacts column) {
    return switch (component) {
      case "byte" -> Optional.of(isLob ? SqlType.of(TypeKind.BLOB) : varbinary(column));
      case "char" -> Optional.of(isLob ? SqlType.of(TypeKind.CLOB) : varchar(column));
      default -> Optional.empty();
    };
  }

  private static Optional<SqlType<?>> plain(
      JavaType.Plain plain, Annotations annotations, ColumnFacts column) {
    Optional<String> temporal = annotations.find(Jpa.TEMPORAL).flatMap(a -> a.text("value"));
    if (annotations.has(Jpa.LOB)) {
      return plain.name().equals("java.lang.String")
          ? Optional.of(SqlType.of(TypeKind.CLOB))
          : large(plain);
    }
    if (temporal.isPresent()) {
      return Optional.of(temporal(temporal.get(), column));
    }
    return PlainTypes.find(plain.name(), column).or(() -> serialized(plain, column));
  }

  private static Optional<SqlType<?>> large(JavaType.Plain plain) {
    return switch (plain.name()) {
      case "java.sql.Clob", "java.sql.NClob" -> Optional.of(SqlType.of(TypeKind.CLOB));
      case "java.sql.Blob" -> Optional.of(SqlType.of(TypeKind.BLOB));
      default -> plain.isSerializable() ? Optional.of(SqlType.of(TypeKind.BLOB)) : Optional.empty();
    };
  }

  /**
   * An address of the network has a type of its own on some databases, and none that all have;
   * other serializable classes are stored as their bytes.
   */
  private static Optional<SqlType<?>> serialized(JavaType.Plain plain, ColumnFacts column) {
    boolean isStorable = plain.isSerializable() && !plain.name().startsWith("java.net.Inet");
    return isStorable ? Optional.of(varbinary(column)) : Optional.empty();
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
    if (constants.isEmpty() || type.hasStoredValue()) {
      return Optional.empty();
    }
    Optional<Annotation> enumerated = annotations.find(Jpa.ENUMERATED);
    if (enumerated.flatMap(a -> a.text("value")).filter("STRING"::equals).isPresent()) {
      int length = column.length(DEFAULT_LENGTH);
      return Optional.of(StoredType.of(SqlType.enumeration(length, constants)));
    }
    TypeKind kind = constants.size() > TINYINT_CONSTANTS ? TypeKind.SMALLINT : TypeKind.TINYINT;
    String range = "between 0 and " + (constants.size() - 1);
    return Optional.of(new StoredType(SqlType.of(kind), List.of(range)));
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
