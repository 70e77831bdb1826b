package dev.waymark.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the types of attributes. */
final class TypeReader {
  private final Elements elements;
  private final Types types;
  private final AnnotationReader annotations;
  private final Completeness completeness;
  private final Deque<String> embedding = new ArrayDeque<>();

  /** The classes that are values by themselves: {@code String} is asked for in every entity. */
  private final Map<TypeElement, JavaType> values = new HashMap<>();

  /** What is asked of types again and again. */
  private final Map<String, Optional<TypeMirror>> parents = new HashMap<>();

  TypeReader(
      Elements elements, Types types, AnnotationReader annotations, Completeness completeness) {
    this.elements = elements;
    this.types = types;
    this.annotations = annotations;
    this.completeness = completeness;
  }

  /**
   * Reads a type.
   *
   * @param embedded whether the attribute says that its type is an embeddable
   * @param access where an embeddable's attributes are, if it does not say so itself: as in the
   *     class that embeds it (JPA 3.2, section 2.3.3)
   */
  JavaType read(TypeMirror type, boolean embedded, AccessType access) {
    if (type.getKind().isPrimitive()) {
      return new JavaType.Plain(nameOf(type, completeness), true, true);
    }
    return switch (type.getKind()) {
      case ARRAY -> new JavaType.Array(read(((ArrayType) type).getComponentType(), false, access));
      case DECLARED -> declared((DeclaredType) type, embedded, access);
      case TYPEVAR, WILDCARD -> read(types.erasure(type), embedded, access);
      default -> {
        String name = nameOf(type, completeness);
        completeness.broken(name);
        yield new JavaType.Unresolved(name);
      }
    };
  }

  private JavaType declared(DeclaredType type, boolean embedded, AccessType access) {
    TypeElement element = (TypeElement) type.asElement();
    JavaType known = embedded ? null : values.get(element);
    if (known != null) {
      return known;
    }
    String name = AnnotationReader.nameOf(element);
    if (AnnotationReader.has(element, JpaNames.ENTITY)) {
      return new JavaType.Entity(name);
    }
    if (embedded || AnnotationReader.has(element, JpaNames.EMBEDDABLE)) {
      return embeddable(type, element, access);
    }
    if (element.getKind() == ElementKind.ENUM) {
      Optional<JavaType> storedValue =
          element.getEnclosedElements().stream()
              .filter(e -> AnnotationReader.has(e, JpaNames.ENUMERATED_VALUE))
              .findFirst()
              .map(field -> read(field.asType(), false, access));
      return new JavaType.Enumeration(name, constants(element), storedValue);
    }
    if (isA(type, "java.util.Map")) {
      return container(type, Optional.of(argument(type, "java.util.Map", 0, access)), 1, access);
    }
    if (isA(type, "java.util.Collection")) {
      return container(type, Optional.empty(), 0, access);
    }
    JavaType value = new JavaType.Plain(name, false, isA(type, "java.io.Serializable"));
    values.put(element, value);
    return value;
  }

  private JavaType embeddable(DeclaredType type, TypeElement element, AccessType access) {
    String name = AnnotationReader.nameOf(element);
    Annotations facts = annotations.of(element);
    if (embedding.contains(name)) {
      return new JavaType.Embeddable(name, facts, List.of(), true);
    }
    embedding.push(name);
    try {
      var attributes = new AttributeReader(types, annotations, this);
      return new JavaType.Embeddable(
          name, facts, attributes.ofEmbeddable(type, element, access), false);
    } finally {
      embedding.pop();
    }
  }

  private static List<String> constants(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(e -> e.getSimpleName().toString())
        .toList();
  }

  private JavaType container(
      DeclaredType type, Optional<JavaType> key, int elementIndex, AccessType access) {
    String parent = key.isPresent() ? "java.util.Map" : "java.util.Collection";
    return new JavaType.Container(
        AnnotationReader.nameOf(type.asElement()),
        isA(type, "java.util.Set"),
        isA(type, "java.util.List"),
        key,
        argument(type, parent, elementIndex, access));
  }

  /** The type argument that the class gives to a generic interface that it implements. */
  private JavaType argument(DeclaredType type, String parent, int index, AccessType access) {
    return asParent(type, parent)
        .filter(t -> t.getTypeArguments().size() > index)
        .map(t -> read(t.getTypeArguments().get(index), false, access))
        .orElseGet(() -> new JavaType.Plain("java.lang.Object", false, false));
  }

  /** What a class gives for a type parameter of an interface, if it implements it. */
  Optional<JavaType> argument(TypeElement type, String parent, int index) {
    DeclaredType declared = (DeclaredType) type.asType();
    return isA(declared, parent)
        ? Optional.of(argument(declared, parent, index, AccessType.FIELD))
        : Optional.empty();
  }

  private Optional<DeclaredType> asParent(DeclaredType type, String parent) {
    if (AnnotationReader.nameOf(type.asElement()).equals(parent)) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .filter(t -> t.getKind() == TypeKind.DECLARED && isA(t, parent))
        .findFirst()
        .flatMap(t -> asParent((DeclaredType) t, parent));
  }

  private boolean isA(TypeMirror type, String parent) {
    return parents
        .computeIfAbsent(parent, this::erased)
        .filter(erased -> types.isAssignable(types.erasure(type), erased))
        .isPresent();
  }

  private Optional<TypeMirror> erased(String className) {
    return Optional.ofNullable(elements.getTypeElement(className))
        .map(element -> types.erasure(element.asType()));
  }

  /** The canonical name of a class, or the keyword of a primitive type; never a mirror's text. */
  static String nameOf(TypeMirror type, Completeness completeness) {
    if (type instanceof ArrayType array) {
      return nameOf(array.getComponentType(), completeness) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String name = AnnotationReader.nameOf(declared.asElement());
      if (type.getKind() == TypeKind.ERROR) {
        completeness.broken(name);
      }
      return name;
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
