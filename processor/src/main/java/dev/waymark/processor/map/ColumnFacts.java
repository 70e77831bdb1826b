package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @Column}, or an annotation that shares attributes with it, says; without one, its
 * defaults.
 *
 * @param annotation the annotation in force, after overrides
 * @param isWritten whether there is one
 */
record ColumnFacts(Annotation annotation, boolean isWritten) {
  private static final long DEFAULT_LENGTH = 255;

  /** The defaults that are not those of a missing value. */
  private static final Map<String, Object> DEFAULTS =
      Map.of("nullable", true, "insertable", true, "updatable", true);

  private static final ColumnFacts NONE =
      new ColumnFacts(new Annotation(Jpa.COLUMN, DEFAULTS, Set.of()), false);

  static ColumnFacts of(Annotation annotation) {
    return new ColumnFacts(annotation, true);
  }

  static ColumnFacts of(Optional<Annotation> annotation) {
    return annotation.isPresent() ? of(annotation.get()) : NONE;
  }

  static ColumnFacts none() {
    return NONE;
  }

  Optional<String> name() {
    return annotation.text("name");
  }

  Optional<String> definition() {
    return annotation.text("columnDefinition");
  }

  /** The table that the column is in, if it is not the entity's first one. */
  Optional<String> table() {
    return annotation.text("table");
  }

  Optional<String> comment() {
    return annotation.text("comment");
  }

  Optional<String> referencedColumnName() {
    return annotation.text("referencedColumnName");
  }

  boolean isUnique() {
    return annotation.flag("unique");
  }

  boolean isNullable() {
    return annotation.flag("nullable");
  }

  /** Whether Hibernate writes it: two attributes may share a column if one does not. */
  boolean isWritable() {
    return annotation.flag("insertable") || annotation.flag("updatable");
  }

  /** The length, unless it is the default: Hibernate takes 255 for not written. */
  Optional<Integer> length() {
    return number("length").filter(n -> n != DEFAULT_LENGTH);
  }

  int length(int fallback) {
    return length().orElse(fallback);
  }

  Optional<Integer> precision() {
    return number("precision").filter(n -> n > 0);
  }

  int scale() {
    return number("scale").orElse(0);
  }

  int secondPrecision(int fallback) {
    return number("secondPrecision").filter(n -> n >= 0).orElse(fallback);
  }

  private Optional<Integer> number(String attribute) {
    return annotation.number(attribute).map(Math::toIntExact);
  }

  /** The same with other sizes, which Bean Validation may impose. */
  ColumnFacts withSizes(Map<String, Integer> sizes) {
    return with(sizes);
  }

  /** The same with another name, and with what the place of the column makes of NULL. */
  ColumnFacts withNameAndNullability(String name, boolean isNullable) {
    return with(Map.of("name", name, "nullable", isNullable));
  }

  /** The same without {@code columnDefinition}. */
  ColumnFacts withoutDefinition() {
    return definition().isPresent() ? with(Map.of("columnDefinition", "")) : this;
  }

  private ColumnFacts with(Map<String, ?> changed) {
    Map<String, Object> values = new HashMap<>(DEFAULTS);
    values.putAll(annotation.values());
    values.putAll(changed);
    return of(new Annotation(Jpa.COLUMN, values, annotation.explicit()));
  }

  List<Annotation> checks() {
    return annotation.nestedList("check");
  }

  Optional<Annotation> foreignKey() {
    return annotation.nested("foreignKey");
  }
}
