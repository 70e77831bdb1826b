package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.ConverterClass;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.processor.read.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the converters of attributes (JPA 3.2, sections 3.9 and 11.1.10). */
final class Conversions {
  /** Hibernate's own converters, whose values it checks. */
  private static final Map<String, String> KNOWN_CONDITIONS =
      Map.of(
          "org.hibernate.type.YesNoConverter", "in ('N','Y')",
          "org.hibernate.type.TrueFalseConverter", "in ('F','T')",
          "org.hibernate.type.NumericBooleanConverter", "in (0,1)");

  /** A converter that applies itself does not where one of these says how to store the value. */
  private static final Set<String> OTHERWISE =
      Set.of(Jpa.ID, Jpa.VERSION, Jpa.ENUMERATED, Jpa.TEMPORAL, Jpa.EMBEDDED_ID);

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double",
          "char", "java.lang.Character");

  private final Mapping mapping;

  /** Converters that apply themselves because somebody says so elsewhere, and those that do not. */
  private final Map<String, Boolean> registered = new HashMap<>();

  Conversions(Mapping mapping) {
    this.mapping = mapping;
    mapping.model().packages().forEach(p -> register(p.annotations()));
    mapping.model().entities().forEach(e -> register(e.annotations()));
  }

  private void register(Annotations annotations) {
    for (Annotation registration : annotations.each(Jpa.CONVERTER_REGISTRATION)) {
      registration
          .className("converter")
          .ifPresent(c -> registered.put(c, registration.flag("autoApply")));
    }
  }

  private boolean appliesItself(ConverterClass converter) {
    return registered.getOrDefault(converter.name(), converter.appliesItself());
  }

  /**
   * What is annotated on a collection or map, as if on its elements or keys: of the converters only
   * the one for that part.
   *
   * @param part {@code key} or {@code value}; a converter that names no part is for the values
   */
  static Annotations ofPart(Annotations annotations, String part) {
    Annotations rest = annotations.without(Jpa.CONVERTS).without(Jpa.CONVERT);
    return annotations.each(Jpa.CONVERT).stream()
        .filter(c -> c.text("attributeName").orElse("value").equals(part))
        .findFirst()
        .map(rest::with)
        .orElse(rest);
  }

  /** The converter of an attribute, if it has one. */
  Optional<ConverterClass> of(Property property) {
    Optional<Annotation> convert = property.annotations().find(Jpa.CONVERT);
    if (convert.isPresent()) {
      return explicit(property, convert.get());
    }
    List<ConverterClass> all = mapping.model().converters();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return all.stream().filter(c -> appliesItself(c) && appliesTo(c, property)).findFirst();
  }

  private Optional<ConverterClass> explicit(Property property, Annotation convert) {
    if (convert.flag("disableConversion")) {
      return Optional.empty();
    }
    EntityModel model = mapping.model();
    Optional<ConverterClass> converter = convert.className("converter").flatMap(model::converter);
    if (converter.flatMap(ConverterClass::columnType).isEmpty()) {
      mapping.error(
          Code.MP119,
          property.origin(),
          property.origin()
              + ": @Convert names no class that implements AttributeConverter. Name one in"
              + " converter = ....class.");
    }
    return converter.filter(c -> c.columnType().isPresent());
  }

  private static boolean appliesTo(ConverterClass converter, Property property) {
    return !property.isId()
        && OTHERWISE.stream().noneMatch(property.annotations()::has)
        && converter.columnType().isPresent()
        && converter
            .attributeType()
            .filter(t -> boxed(t).equals(boxed(property.type())))
            .isPresent();
  }

  static String boxed(JavaType type) {
    return BOXES.getOrDefault(type.name(), type.name());
  }

  /**
   * How the converter's values are stored. For other converters of booleans and enums Hibernate
   * derives a check by running them, which a compiler cannot.
   */
  static Optional<StoredType> store(
      ConverterClass converter, Annotations annotations, ColumnFacts column) {
    Optional<String> condition = Optional.ofNullable(KNOWN_CONDITIONS.get(converter.name()));
    return converter
        .columnType()
        .flatMap(type -> BasicTypes.find(type, annotations, column))
        .map(s -> new StoredType(s.type(), condition.map(List::of).orElse(List.of())));
  }
}
