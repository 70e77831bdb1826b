package dev.waymark.processor.compiler;

import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/** The classes that tables are made of (JPA 3.2, chapters 2 and 3.9), by their annotations. */
public final class ManagedTypes {
  private static final String PERSISTENCE = "jakarta.persistence.";
  private static final String ENTITY = PERSISTENCE + "Entity";

  /** The annotations, by name. */
  public static final Set<String> ANNOTATIONS =
      Set.of(
          ENTITY,
          PERSISTENCE + "MappedSuperclass",
          PERSISTENCE + "Embeddable",
          PERSISTENCE + "Converter");

  private ManagedTypes() {}

  /** Whether a class is one that tables are made of. */
  public static boolean contain(Element type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (ANNOTATIONS.contains(nameOf(mirror.getAnnotationType().asElement()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class is an entity. */
  public static boolean isEntity(Element type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> ENTITY.equals(nameOf(mirror.getAnnotationType().asElement())));
  }

  /** The canonical name of a class, or the name of a package. */
  public static String nameOf(Element element) {
    return ((QualifiedNameable) element).getQualifiedName().toString();
  }
}
