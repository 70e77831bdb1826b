package dev.waymark.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Where the attributes of a class are: in its fields or in its getters. */
enum AccessType {
  FIELD,
  PROPERTY;

  /** What {@code @Access} on the class, field or getter says. */
  static Optional<AccessType> explicitlyOn(Element element, AnnotationReader annotations) {
    if (!annotations.has(element, JpaNames.ACCESS)) {
      return Optional.empty(); // asked of every member, and hardly ever there
    }
    return annotations
        .of(element)
        .find(JpaNames.ACCESS)
        .flatMap(a -> a.text("value"))
        .map(AccessType::valueOf);
  }

  /**
   * The default of an entity's hierarchy: where its id is annotated (JPA 3.2, section 2.3.1). As
   * Hibernate does, the class nearest to the entity decides; a hierarchy without an id has an error
   * of its own, and fields are as good as anything.
   *
   * @param upwards the entity and its superclasses
   */
  static AccessType ofHierarchy(List<TypeElement> upwards, AnnotationReader annotations) {
    for (TypeElement type : upwards) {
      for (Element member : type.getEnclosedElements()) {
        if (annotations.has(member, JpaNames.ID) || annotations.has(member, JpaNames.EMBEDDED_ID)) {
          return member.getKind() == ElementKind.METHOD ? PROPERTY : FIELD;
        }
      }
    }
    return FIELD;
  }
}
