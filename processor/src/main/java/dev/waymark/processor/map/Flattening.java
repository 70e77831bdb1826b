package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.map.Property.Embedding;
import dev.waymark.processor.map.Property.Role;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.Attribute;
import dev.waymark.processor.read.ClassFacts;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.processor.read.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the embeddables of an entity apart. */
final class Flattening {
  private final Diagnostics diagnostics;

  Flattening(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The properties of an entity in the order of its attributes. */
  List<Property> of(EntityClass entity) {
    Overrides overrides = Overrides.none().within("", entity.annotations());
    List<ClassFacts> above = entity.mappedSuperclasses();
    for (int i = above.size() - 1; i >= 0; i--) {
      overrides = overrides.within("", above.get(i).annotations());
    }
    List<Property> result = new ArrayList<>();
    for (Attribute attribute : entity.attributes()) {
      add(attribute, attribute.name(), role(attribute), Embedding.NONE, overrides, result);
    }
    return result;
  }

  /**
   * The properties of the elements of a collection of embeddables, or of the keys of a map.
   *
   * @param prefix with what the overrides of them begin: nothing, or in a map {@code key.} or
   *     {@code value.} (JPA 3.2, section 11.1.4)
   */
  List<Property> ofElements(Property collection, JavaType.Embeddable element, String prefix) {
    List<Property> result = new ArrayList<>();
    Overrides overrides = Overrides.none().within("", collection.annotations());
    Embedding embedding = new Embedding(true, false, false);
    for (Attribute member : element.attributes()) {
      add(member, prefix + member.name(), Role.STATE, embedding, overrides, result);
    }
    return result;
  }

  private static Role role(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (annotations.has(Jpa.ID) || annotations.has(Jpa.EMBEDDED_ID)) {
      return Role.ID;
    }
    return annotations.has(Jpa.VERSION) ? Role.VERSION : Role.STATE;
  }

  private void add(
      Attribute attribute,
      String path,
      Role role,
      Embedding embedding,
      Overrides overrides,
      List<Property> result) {
    if (attribute.type() instanceof JavaType.Embeddable embeddable
        && !JdbcCodes.isJson(attribute.annotations())) {
      addEmbeddable(attribute, embeddable, path, role, embedding, overrides, result);
    } else {
      result.add(property(attribute, path, role, embedding, overrides));
    }
  }

  private void addEmbeddable(
      Attribute attribute,
      JavaType.Embeddable embeddable,
      String path,
      Role role,
      Embedding outer,
      Overrides overrides,
      List<Property> result) {
    if (embeddable.isRecursive()) {
      diagnostics.error(
          Code.MP114,
          attribute.origin(),
          attribute.origin()
              + " embeds "
              + embeddable.name()
              + " in itself, so that it would have columns without end. Make it an entity, or mark"
              + " the attribute @Transient.");
      return;
    }
    Overrides inner = overrides.within(path, attribute.annotations());
    Embedding embedding = Validation.embedding(outer, attribute.annotations());
    for (Attribute member : embeddable.attributes()) {
      add(member, path + "." + member.name(), role, embedding, inner, result);
    }
  }

  /** What is annotated on an attribute, after what is said of it from outside. */
  private static Annotations annotations(
      Annotations own, Optional<Annotation> conversion, Optional<Annotation> association) {
    Annotations result = conversion.isPresent() ? own.with(conversion.get()) : own;
    Optional<Annotation> foreignKey =
        association.flatMap(a -> a.nested("foreignKey")).filter(key -> !key.explicit().isEmpty());
    return foreignKey.isPresent()
        ? result.with(
            new Annotation(
                Jpa.JOIN_COLUMNS, Map.of("foreignKey", foreignKey.get()), Set.of("foreignKey")))
        : result;
  }

  private static Property property(
      Attribute attribute, String path, Role role, Embedding embedding, Overrides overrides) {
    Annotations own = attribute.annotations();
    Optional<Annotation> association = overrides.association(path);
    Optional<Annotation> conversion = overrides.conversion(path);
    boolean isAsAnnotated = association.isEmpty() && conversion.isEmpty();
    List<Annotation> overridden =
        association.map(a -> a.nestedList("joinColumns")).orElse(List.of());
    return new Property(
        path,
        isAsAnnotated ? attribute : attribute.with(annotations(own, conversion, association)),
        role,
        embedding,
        ColumnFacts.of(overrides.column(path).or(() -> own.find(Jpa.COLUMN))),
        overridden.isEmpty() ? own.each(Jpa.JOIN_COLUMN) : overridden,
        association
            .flatMap(a -> a.nested("joinTable"))
            .filter(t -> t.text("name").isPresent())
            .or(() -> own.find(Jpa.JOIN_TABLE)));
  }
}
