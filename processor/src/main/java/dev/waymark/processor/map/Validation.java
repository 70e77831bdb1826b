package dev.waymark.processor.map;

import dev.waymark.processor.map.Property.Embedding;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Bean Validation's constraints make of a column: Hibernate applies those of the default group
 * when it creates tables. Only the ones that it applies are read: {@code @Positive}, {@code @Email}
 * and others change nothing in the database.
 */
final class Validation {
  private static final String STANDARD = "jakarta.validation.constraints.";
  private static final String HIBERNATE = "org.hibernate.validator.constraints.";
  private static final String VALID = "jakarta.validation.Valid";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final Set<String> NOT_NULL =
      Set.of(STANDARD + "NotNull", STANDARD + "NotBlank", STANDARD + "NotEmpty");
  private static final Set<String> INTEGRAL_DEFAULTS =
      Set.of(String.valueOf(Long.MIN_VALUE), String.valueOf(Long.MAX_VALUE));

  private final Property property;
  private final boolean isReached;

  Validation(Property property) {
    this.property = property;
    this.isReached = property.embedding().isValidated() && isConstrained(property.annotations());
  }

  private static boolean isConstrained(Annotations annotations) {
    for (Annotation annotation : annotations.all()) { // hardly any attribute is
      String type = annotation.type();
      if (type.startsWith(STANDARD) || type.startsWith(HIBERNATE)) {
        return true;
      }
    }
    return false;
  }

  /** How the attributes of an embeddable are embedded, given how the embeddable is. */
  static Embedding embedding(Embedding outer, Annotations annotations) {
    return new Embedding(
        true,
        outer.isValidated() && annotations.has(VALID),
        outer.isRequired() && demandsValue(annotations));
  }

  private static boolean demandsValue(Annotations annotations) {
    return annotations.all().stream().anyMatch(a -> NOT_NULL.contains(a.type()) && applies(a));
  }

  /** Whether every valid object has a value here. */
  boolean demandsValue() {
    return isReached && property.embedding().isRequired() && demandsValue(property.annotations());
  }

  /** The column's facts after the constraints on length and digits. */
  ColumnFacts applyTo(ColumnFacts column) {
    if (!isReached) {
      return column;
    }
    Map<String, Integer> sizes = new HashMap<>();
    length().ifPresent(length -> sizes.put("length", length));
    digits().ifPresent(d -> putDigits(d, sizes));
    return sizes.isEmpty() ? column : column.withSizes(sizes);
  }

  /** Hibernate adds the digits before and behind the point up to the precision. */
  private static void putDigits(Annotation digits, Map<String, Integer> sizes) {
    int fraction = digits.number("fraction").map(Math::toIntExact).orElse(0);
    int integer = digits.number("integer").map(Math::toIntExact).orElse(0);
    sizes.put("precision", integer + fraction);
    sizes.put("scale", fraction);
  }

  private Optional<Integer> length() {
    boolean isText =
        property.type() instanceof JavaType.Plain p && p.name().equals("java.lang.String");
    return isText && isReached
        ? Stream.of(STANDARD + "Size", HIBERNATE + "Length")
            .flatMap(this::applying)
            .flatMap(a -> a.number("max").stream())
            .filter(max -> max < Integer.MAX_VALUE)
            .map(Math::toIntExact)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Annotation> digits() {
    return isReached ? applying(STANDARD + "Digits").findFirst() : Optional.empty();
  }

  /** The limits of a number, in Hibernate's order, as a condition on the column. */
  Optional<String> limits(Name column) {
    if (!isReached) {
      return Optional.empty();
    }
    List<String> result = new ArrayList<>();
    applying(STANDARD + "Max").forEach(a -> limit(a, "value", "<=", result));
    applying(STANDARD + "Min").forEach(a -> limit(a, "value", ">=", result));
    applying(HIBERNATE + "Range").forEach(a -> limit(a, "min", ">=", result));
    applying(HIBERNATE + "Range").forEach(a -> limit(a, "max", "<=", result));
    return result.stream().map(limit -> column + " " + limit).reduce((a, b) -> a + " and " + b);
  }

  private static void limit(Annotation a, String attribute, String comparison, List<String> into) {
    a.number(attribute)
        .map(String::valueOf)
        .filter(n -> !INTEGRAL_DEFAULTS.contains(n))
        .ifPresent(n -> into.add(comparison + " " + n));
  }

  private Stream<Annotation> applying(String type) {
    return property.annotations().all().stream().filter(a -> a.type().equals(type) && applies(a));
  }

  private static boolean applies(Annotation constraint) {
    List<String> groups = constraint.classNames("groups");
    return groups.isEmpty() || groups.contains(DEFAULT_GROUP);
  }
}
