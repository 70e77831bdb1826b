package dev.waymark.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The type of a column, in words that mean the same for every database: {@code varchar(120)},
 * {@code decimal(12,2)}, {@code timestamp(6)}. A dialect decides how it is stored.
 *
 * @param <T> the Java class of the column's values
 * @param kind which type
 * @param javaType the class of the values
 * @param sizes as many numbers as the kind takes: length, precision and scale, digits of a second
 * @param values the constants of an {@link TypeKind#ENUM}; of a whole number that is the place of a
 *     constant, the constants in their order; else empty
 * @param definition the database's own words of a {@link TypeKind#CUSTOM}
 * @param element the type of the values of an {@link TypeKind#ARRAY}, whose one size is its length
 *     if it has a limit
 */
public record SqlType<T>(
    TypeKind kind,
    Class<T> javaType,
    List<Integer> sizes,
    List<String> values,
    Optional<String> definition,
    Optional<SqlType<?>> element) {

  /** The length of an enum's text where a database stores it as one and nothing else is said. */
  public static final int DEFAULT_LENGTH = 255;

  private static final Pattern GENERATED =
      Pattern.compile(
          "\\S.*\\s(generated\\s+always\\s+)?as\\s*\\(.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<TypeKind> PLACES =
      EnumSet.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);
  private static final List<Class<?>> CUSTOM_CLASSES = customClasses();

  /** Copies the lists and checks that the kind takes as many sizes. */
  public SqlType {
    sizes = List.copyOf(sizes);
    values = List.copyOf(values);
    boolean isLimitedArray = kind == TypeKind.ARRAY && sizes.size() == 1;
    if (sizes.size() != kind.sizes() && !isLimitedArray) {
      throw new SchemaException(
          "the type " + kind.word() + " takes " + kind.sizes() + " sizes, not " + sizes);
    }
    if (values.isEmpty() ? kind == TypeKind.ENUM : !canHaveConstants(kind)) {
      throw new SchemaException(
          "constants belong to an enum type, which needs one, or to a whole number");
    }
    if ((kind == TypeKind.CUSTOM) != definition.isPresent()) {
      throw new SchemaException("a definition belongs to a custom type, and it needs one");
    }
    if ((kind == TypeKind.ARRAY) != element.isPresent()) {
      throw new SchemaException("a type of elements belongs to an array, and it needs one");
    }
  }

  private static boolean canHaveConstants(TypeKind kind) {
    return kind == TypeKind.ENUM || PLACES.contains(kind);
  }

  /** Whether its numbers are the places of constants, counted from 0. */
  public boolean hasPlaces() {
    return !values.isEmpty() && PLACES.contains(kind);
  }

  /**
   * The type of numbers that are the places of these constants. A database does not know them; they
   * tell what the numbers mean, so that a change of it is seen.
   *
   * @param constants all of them, that of the place 0 first
   */
  public SqlType<T> ofPlaces(List<String> constants) {
    return new SqlType<>(kind, javaType, sizes, constants, definition, element);
  }

  /**
   * Whether the words of a custom type say that the database works the values out: {@code integer
   * generated always as (a * b) stored}.
   */
  public boolean isGenerated() {
    return definition.filter(words -> GENERATED.matcher(words).matches()).isPresent();
  }

  /** The same after a column that the words may name has got another name. */
  SqlType<T> renameColumn(Name from, Name to) {
    return new SqlType<>(
        kind,
        javaType,
        sizes,
        values,
        definition.map(words -> Renaming.in(words, from, to)),
        element);
  }

  /** A type of one of the fixed kinds. */
  @SuppressWarnings("unchecked") // a kind has one Java class
  public static <T> SqlType<T> of(TypeKind kind, Integer... sizes) {
    return new SqlType<>(
        kind,
        (Class<T>) kind.javaType(),
        List.of(sizes),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * One of a fixed set of texts. The order of the constants has no meaning in the database, so they
   * are kept sorted.
   *
   * @param length the characters to reserve where the database stores it as text
   */
  public static SqlType<String> enumeration(int length, List<String> constants) {
    List<String> sorted = constants.stream().sorted().toList();
    return new SqlType<>(
        TypeKind.ENUM, String.class, List.of(length), sorted, Optional.empty(), Optional.empty());
  }

  /**
   * Many values of another type in one column.
   *
   * @param element their type: neither an array nor in the database's own words
   * @param length how many at most, if there is a limit
   */
  public static SqlType<Object> array(SqlType<?> element, Optional<Integer> length) {
    if (element.kind == TypeKind.ARRAY || element.kind == TypeKind.CUSTOM) {
      throw new SchemaException("an array cannot hold values of the type " + element);
    }
    return new SqlType<>(
        TypeKind.ARRAY,
        Object.class,
        length.stream().toList(),
        List.of(),
        Optional.empty(),
        Optional.of(element));
  }

  /**
   * A type in the database's own words, as in {@code @Column(columnDefinition = "text")}. It is
   * rendered as it is on every database.
   *
   * @param javaType the class of the values: that of one of the other kinds, or {@code Object}
   */
  public static <T> SqlType<T> custom(Class<T> javaType, String definition) {
    if (!CUSTOM_CLASSES.contains(javaType)) {
      throw new SchemaException(
          "a custom type holds one of " + CUSTOM_CLASSES + ", not " + javaType);
    }
    return new SqlType<>(
        TypeKind.CUSTOM, javaType, List.of(), List.of(), Optional.of(definition), Optional.empty());
  }

  /** The class that a custom type names by its simple name, such as {@code Long}. */
  public static Optional<Class<?>> customClass(String simpleName) {
    return CUSTOM_CLASSES.stream().filter(c -> c.getSimpleName().equals(simpleName)).findFirst();
  }

  private static List<Class<?>> customClasses() {
    return java.util.Arrays.stream(TypeKind.values())
        .<Class<?>>map(TypeKind::javaType)
        .distinct()
        .toList();
  }

  /** The size at that place. */
  public int size(int index) {
    return sizes.get(index);
  }

  /** The type as people write it: {@code varchar(120)}, {@code uuid array}, {@code enum('A')}. */
  @Override
  public String toString() {
    if (definition.isPresent()) {
      return definition.get();
    }
    if (element.isPresent()) {
      return element.get() + " array" + (sizes.isEmpty() ? "" : "[" + size(0) + "]");
    }
    if (!values.isEmpty()) {
      boolean hasLength = kind == TypeKind.ENUM && size(0) != DEFAULT_LENGTH;
      return kind.word() + "(" + (hasLength ? size(0) + "," : "") + constants() + ")";
    }
    if (sizes.isEmpty()) {
      return kind.word();
    }
    StringJoiner written = new StringJoiner(",", kind.word() + "(", ")");
    for (Integer size : sizes) {
      written.add(size.toString());
    }
    return written.toString();
  }

  private String constants() {
    return values.stream()
        .map(v -> "'" + v.replace("'", "''") + "'")
        .collect(Collectors.joining(","));
  }
}
