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

  /** The attributes of an entity and of the mapped superclasses below the next entity. */
  List<Attribute> ofEntity(TypeElement entity, List<TypeElement> mappedSuperclasses) {
    AccessType fallback = AccessType.ofHierarchy(entity);
    DeclaredType type = (DeclaredType) entity.asType();
    return merged(
        Stream.concat(mappedSuperclasses.stream(), Stream.of(entity)).toList(), type, fallback);
  }

  /** The attributes of an embeddable and of its superclasses that are mapped or embeddable. */
  List<Attribute> ofEmbeddable(DeclaredType type, TypeElement element, AccessType fallback) {
    if (element.getKind() == ElementKind.RECORD) {
      return ofRecord(type, element, fallback);
    }
    List<TypeElement> classes = new ArrayList<>();
    for (TypeElement above : Hierarchy.upwards(element)) {
      if (above.equals(element)
          || AnnotationReader.has(above, JpaNames.MAPPED_SUPERCLASS)
          || AnnotationReader.has(above, JpaNames.EMBEDDABLE)) {
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
      declaredIn(owner, type, access).forEach(a -> byName.put(a.name(), a));
    }
    return List.copyOf(byName.values());
  }

  private List<Attribute> declaredIn(TypeElement owner, DeclaredType type, AccessType access) {
    Set<String> otherwise = new HashSet<>();
    List<Attribute> result = new ArrayList<>();
    List<? extends Element> members = owner.getEnclosedElements();
    for (Element member : members) {
      attributeName(member)
          .filter(name -> AccessType.explicitlyOn(member, annotations).isPresent())
          .ifPresent(otherwise::add);
    }
    for (Element member : members) {
      Optional<AccessType> explicit = AccessType.explicitlyOn(member, annotations);
      attributeName(member)
          .filter(
              name -> explicit.isPresent() || (isAt(member, access) && !otherwise.contains(name)))
          .ifPresent(name -> result.add(attribute(name, owner, member, type, access)));
    }
    return result;
  }

  private static boolean isAt(Element member, AccessType access) {
    return (member.getKind() == ElementKind.FIELD) == (access == AccessType.FIELD);
  }

  /** The name under which a field or getter is persistent, if it can be. */
  private static Optional<String> attributeName(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.TRANSIENT)
        || AnnotationReader.has(member, JpaNames.TRANSIENT)
        || AnnotationReader.has(member, JpaNames.PARENT)) {
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
    return Stream.of("get", "is")
        .filter(prefix -> method.startsWith(prefix) && method.length() > prefix.length())
        .findFirst()
        .map(prefix -> Introspector.decapitalize(method.substring(prefix.length())));
  }

  private Attribute attribute(
      String name, TypeElement owner, Element member, DeclaredType type, AccessType access) {
    TypeMirror asMember = types.asMemberOf(type, member);
    TypeMirror resolved =
        asMember instanceof ExecutableType method ? method.getReturnType() : asMember;
    Annotations facts = annotations.of(member);
    String className = AnnotationReader.nameOf(owner);
    return new Attribute(
        name,
        className,
        Origin.of(className, member.getSimpleName().toString()),
        facts,
        withWrittenParts(typeReader.read(resolved, isEmbedded(facts), access), member, access),
        isGeneric(member));
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
