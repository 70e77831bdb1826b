package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.Attribute;
import dev.waymark.processor.read.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An attribute of an entity after embeddables have been taken apart and overrides applied: what
 * columns are made of.
 *
 * @param path where it is in the entity: {@code home.street}
 * @param attribute the attribute
 * @param role what it is for the entity
 * @param embedding how it is embedded, if it is
 * @param column the {@code @Column} in force
 * @param joinColumns the {@code @JoinColumn}s in force
 * @param joinTable the {@code @JoinTable} in force
 */
record Property(
    String path,
    Attribute attribute,
    Role role,
    Embedding embedding,
    ColumnFacts column,
    List<Annotation> joinColumns,
    Optional<Annotation> joinTable) {

  private static final Set<String> RELATIONS =
      Set.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

  /** What an attribute is for its entity. */
  enum Role {
    ID,
    VERSION,
    STATE
  }

  /**
   * How an attribute is embedded.
   *
   * @param isEmbedded whether it is in an embeddable at all
   * @param isValidated whether Bean Validation gets to it: {@code @Valid} on every level
   * @param isRequired whether the embedded object itself is always there
   */
  record Embedding(boolean isEmbedded, boolean isValidated, boolean isRequired) {
    static final Embedding NONE = new Embedding(false, true, true);
  }

  String name() {
    return attribute.name();
  }

  JavaType type() {
    return attribute.type();
  }

  Annotations annotations() {
    return attribute.annotations();
  }

  Origin origin() {
    return attribute.origin();
  }

  boolean isId() {
    return role == Role.ID;
  }

  /** The annotation that makes it a relation. */
  Optional<Annotation> relation() {
    for (Annotation annotation : annotations().all()) {
      if (RELATIONS.contains(annotation.type())) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  boolean isToOne() {
    return annotations().has(Jpa.MANY_TO_ONE) || annotations().has(Jpa.ONE_TO_ONE);
  }

  boolean isBasic() {
    return relation().isEmpty() && !isElementCollection();
  }

  boolean isElementCollection() {
    return annotations().has(Jpa.ELEMENT_COLLECTION);
  }

  /** The same attribute with the type of its elements or keys and another column. */
  Property holding(JavaType part, Annotations partAnnotations, ColumnFacts partColumn) {
    Attribute whole = attribute;
    Attribute element =
        new Attribute(
            whole.name(), whole.declaringClass(), whole.origin(), partAnnotations, part, false);
    Embedding embedding = new Embedding(true, false, false);
    return new Property(
        path, element, Role.STATE, embedding, partColumn, List.of(), Optional.empty());
  }

  /** The attribute on the other side that holds the columns. */
  Optional<String> mappedBy() {
    Optional<Annotation> relation = relation();
    return relation.isPresent() ? relation.get().text("mappedBy") : Optional.empty();
  }

  /** The class of the other side: as annotated, else as declared. */
  Optional<String> targetEntity() {
    Optional<String> written = relation().flatMap(r -> r.className("targetEntity"));
    return written.isPresent() ? written : declaredTarget();
  }

  private Optional<String> declaredTarget() {
    JavaType type = type() instanceof JavaType.Container c ? c.element() : type();
    return type instanceof JavaType.Unresolved ? Optional.empty() : Optional.of(type.name());
  }
}
