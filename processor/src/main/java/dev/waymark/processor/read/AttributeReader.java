package dev.waymark.processor.read;

import dev.waymark.processor.diagnostic.Origin;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the persistent attributes of a class (JPA 3.2, sections 2.2 and 2.3). */
final class AttributeReader {
  private final Types types;
  private final AnnotationReader annotations;
  private final TypeReader typeReader;

  AttributeReader(Types types, AnnotationReader annotations, TypeReader typeReader) {
    this.types = types;
    this.annotations = annotations;
    this.typeReader = typeReader;
  }

  /**
   * The attributes of an entity and of the mapped superclasses below the next entity.
   *
   * @param upwards the entity and its superclasses
   */
  List<Attribute> ofEntity(List<TypeElement> upwards, List<TypeElement> mappedSuperclasses) {
    AccessType fallback = AccessType.ofHierarchy(upwards, annotations);
    TypeElement entity = upwards.get(0);
    List<TypeElement> classes = new ArrayList<>(mappedSuperclasses);
    classes.add(entity);
    return merged(classes, (DeclaredType) entity.asType(), fallback);
  }

  /** The attributes of an embeddable and of its superclasses that are mapped or embeddable. */
  List<Attribute> ofEmbeddable(DeclaredType type, TypeElement element, AccessType fallback) {
    if (element.getKind() == ElementKind.RECORD) {
      return ofRecord(type, element, fallback);
    }
    List<TypeElement> classes = new ArrayList<>();
    for (TypeElement above : Hierarchy.upwards(element)) {
      if (above.equals(element)
          || annotations.has(above, JpaNames.MAPPED_SUPERCLASS)
          || annotations.has(above, JpaNames.EMBEDDABLE)) {
        classes.add(0, above);
      }
    }
    return merged(classes, type, fallback);
  }

  /** An attribute that a subclass declares anew takes the place of the inherited one. */
  private List<Attribute> merged(
      List<TypeElement> classes, DeclaredType type, AccessType fallback) {
    Map<String, Attribute> byName = new LinkedHashMap<>();
    for (TypeElement owner : classes) {
      AccessType access = AccessType.explicitlyOn(owner, annotations).orElse(fallback);
      for (Attribute attribute : declaredIn(owner, type, access)) {
        byName.put(attribute.name(), attribute);
      }
    }
    return List.copyOf(byName.values());
  }

  private List<Attribute> declaredIn(TypeElement owner, DeclaredType type, AccessType access) {
    Set<String> otherwise = new HashSet<>();
    List<Attribute> result = new ArrayList<>();
    List<? extends Element> members = owner.getEnclosedElements();
    String className = AnnotationReader.nameOf(owner);
    for (Element member : members) {
      if (isExplicit(member)) {
        attributeName(member).ifPresent(otherwise::add);
      }
    }
    for (Element member : members) {
      boolean isExplicit = isExplicit(member);
      if (isExplicit || isAt(member, access)) { // most are getters and setters of fields
        Optional<String> name = attributeName(member);
        if (name.isPresent() && (isExplicit || !otherwise.contains(name.get()))) {
          result.add(attribute(name.get(), className, member, type, access));
        }
      }
    }
    return result;
  }

  private boolean isExplicit(Element member) {
    return AccessType.explicitlyOn(member, annotations).isPresent();
  }

  private static boolean isAt(Element member, AccessType access) {
    return (member.getKind() == ElementKind.FIELD) == (access == AccessType.FIELD);
  }

  /** The name under which a field or getter is persistent, if it can be. */
  private Optional<String> attributeName(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.TRANSIENT)
        || annotations.has(member, JpaNames.TRANSIENT)
        || annotations.has(member, JpaNames.PARENT)) {
      return Optional.empty();
    }
    String name = member.getSimpleName().toString();
    return switch (member.getKind()) {
      case FIELD -> Optional.of(name);
      case METHOD -> propertyName(name, (ExecutableElement) member);
      default -> Optional.empty();
    };
  }

  private static Optional<String> propertyName(String method, ExecutableElement getter) {
    boolean takesNothing = getter.getParameters().isEmpty() && getter.getTypeParameters().isEmpty();
    if (!takesNothing || getter.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    for (String prefix : List.of("get", "is")) {
      if (method.startsWith(prefix) && method.length() > prefix.length()) {
        return Optional.of(Introspector.decapitalize(method.substring(prefix.length())));
      }
    }
    return Optional.empty();
  }

  private Attribute attribute(
      String name, String className, Element member, DeclaredType type, AccessType access) {
    TypeMirror resolved = typeOf(member, type);
    Annotations facts = annotations.of(member);
    return new Attribute(
        name,
        className,
        Origin.of(className, member.getSimpleName().toString()),
        facts,
        withWrittenParts(typeReader.read(resolved, isEmbedded(facts), access), member, access),
        isGeneric(member));
  }

  /** The type of a field or getter in a class that gives arguments to generic superclasses. */
  private TypeMirror typeOf(Element member, DeclaredType in) {
    boolean isGeneric =
        member.getEnclosingElement() instanceof TypeElement owner
            && !owner.getTypeParameters().isEmpty();
    TypeMirror type = isGeneric ? types.asMemberOf(in, member) : member.asType();
    return type instanceof ExecutableType method ? method.getReturnType() : type;
  }

  private static boolean isGeneric(Element member) {
    TypeMirror declared =
        member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
    return declared.getKind() == TypeKind.TYPEVAR;
  }

  /**
   * The classes of elements and keys may be annotated, which a collection without generics needs.
   */
  private JavaType withWrittenParts(JavaType type, Element member, AccessType access) {
    if (!(type instanceof JavaType.Container container)) {
      return type;
    }
    Optional<JavaType> element =
        AnnotationReader.classIn(member, JpaNames.ELEMENT_COLLECTION, "targetClass")
            .map(t -> typeReader.read(t, false, access));
    Optional<JavaType> key =
        AnnotationReader.classIn(member, JpaNames.MAP_KEY_CLASS, "value")
            .map(t -> typeReader.read(t, false, access));
    return container.holding(
        container.key().isPresent() && key.isPresent() ? key : container.key(),
        element.orElse(container.element()));
  }

  private static boolean isEmbedded(Annotations facts) {
    return facts.has(JpaNames.EMBEDDED) || facts.has(JpaNames.EMBEDDED_ID);
  }

  /**
   * The components in their order, which the fields do not keep in every compiler. JPA's
   * annotations cannot be on a component itself: javac hands them on to its field and its accessor.
   */
  private List<Attribute> ofRecord(DeclaredType type, TypeElement element, AccessType access) {
    String className = AnnotationReader.nameOf(element);
    List<Attribute> result = new ArrayList<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      Annotations facts = ofComponent(element, component);
      if (!facts.has(JpaNames.TRANSIENT)) {
        ExecutableType accessor = (ExecutableType) types.asMemberOf(type, component.getAccessor());
        JavaType read = typeReader.read(accessor.getReturnType(), isEmbedded(facts), access);
        result.add(new Attribute(name, className, Origin.of(className, name), facts, read, false));
      }
    }
    return result;
  }

  private Annotations ofComponent(TypeElement element, RecordComponentElement component) {
    Map<String, Annotation> byType = new LinkedHashMap<>();
    Stream.concat(
            ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .filter(f -> f.getSimpleName().contentEquals(component.getSimpleName())),
            Stream.of(component, component.getAccessor()))
        .flatMap(e -> annotations.of(e).all().stream())
        .forEach(a -> byType.putIfAbsent(a.type(), a));
    return new Annotations(List.copyOf(byType.values()));
  }
}
