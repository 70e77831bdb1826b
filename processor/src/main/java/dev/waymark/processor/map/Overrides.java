package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code @AttributeOverride}s, {@code @AssociationOverride}s and {@code @Convert}s of named
 * attributes in force, by the path of the attribute in the entity. The outer one wins (JPA 3.2,
 * sections 11.1.2, 11.1.4 and 11.1.10).
 */
record Overrides(
    Map<String, Annotation> columns,
    Map<String, Annotation> associations,
    Map<String, Annotation> conversions) {

  Overrides {
    columns = Map.copyOf(columns);
    associations = Map.copyOf(associations);
    conversions = Map.copyOf(conversions);
  }

  private static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

  static Overrides none() {
    return NONE;
  }

  /** With those on an inner element, whose names continue the path. */
  Overrides within(String path, Annotations annotations) {
    List<Annotation> ofColumns = annotations.each(Jpa.ATTRIBUTE_OVERRIDE);
    List<Annotation> ofAssociations = annotations.each(Jpa.ASSOCIATION_OVERRIDE);
    List<Annotation> converts = annotations.each(Jpa.CONVERT);
    if (ofColumns.isEmpty() && ofAssociations.isEmpty() && converts.isEmpty()) {
      return this; // as on most
    }
    String prefix = path.isEmpty() ? "" : path + ".";
    Map<String, Annotation> moreColumns = new LinkedHashMap<>(columns);
    for (Annotation override : ofColumns) {
      override
          .nested("column")
          .ifPresent(c -> moreColumns.putIfAbsent(prefix + nameIn(override), c));
    }
    Map<String, Annotation> moreAssociations = new LinkedHashMap<>(associations);
    for (Annotation override : ofAssociations) {
      moreAssociations.putIfAbsent(prefix + nameIn(override), override);
    }
    Map<String, Annotation> moreConversions = new LinkedHashMap<>(conversions);
    for (Annotation convert : converts) {
      convert
          .text("attributeName")
          .ifPresent(name -> moreConversions.putIfAbsent(prefix + name, convert));
    }
    return new Overrides(moreColumns, moreAssociations, moreConversions);
  }

  private static String nameIn(Annotation override) {
    return override.text("name").orElse("");
  }

  Optional<Annotation> column(String path) {
    return Optional.ofNullable(columns.get(path));
  }

  Optional<Annotation> conversion(String path) {
    return Optional.ofNullable(conversions.get(path));
  }

  Optional<Annotation> association(String path) {
    return Optional.ofNullable(associations.get(path));
  }
}
