package dev.waymark.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the types of attributes. */
final class TypeReader {
  /**
   * What most attributes are: serializable, and no collection. To ask the compiler makes it list
   * the packages of everything that these classes implement.
   */
  static final Set<String> USUAL =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Year",
          "java.time.ZonedDateTime",
          "java.util.Date",
          "java.util.UUID");

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
    if (!embedded && USUAL.contains(name)) {
      return value(element, new JavaType.Plain(name, false, true));
    }
    if (annotations.has(element, JpaNames.ENTITY)) {
      return new JavaType.Entity(name);
    }
    if (embedded || annotations.has(element, JpaNames.EMBEDDABLE)) {
      return embeddable(type, element, access);
    }
    if (element.getKind() == ElementKind.ENUM) {
      Optional<JavaType> storedValue =
          element.getEnclosedElements().stream()
              .filter(e -> annotations.has(e, JpaNames.ENUMERATED_VALUE))
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
    return value(element, new JavaType.Plain(name, false, isA(type, "java.io.Serializable")));
  }

  private JavaType value(TypeElement element, JavaType value) {
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
    Optional<TypeMirror> erased = parents.get(parent);
    if (erased == null) {
      erased = erased(parent, types.asElement(type));
      parents.put(parent, erased);
    }
    return erased.isPresent() && types.isAssignable(types.erasure(type), erased.get());
  }

  /** Asked of the module of a class that may be one: to ask all modules of the JDK takes long. */
  private Optional<TypeMirror> erased(String className, Element asking) {
    ModuleElement module = elements.getModuleOf(asking);
    TypeElement seen = module == null ? null : elements.getTypeElement(module, className);
    return Optional.ofNullable(seen == null ? elements.getTypeElement(className) : seen)
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
