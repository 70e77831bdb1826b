package dev.waymark.processor.read;

import dev.waymark.processor.read.Annotation.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads annotation mirrors into values. */
final class AnnotationReader {
  /** What javac puts in the place of an annotation value that it could not evaluate. */
  private static final String ERRONEOUS = "<error>";

  private final Completeness completeness;
  private final Map<String, Annotation> withDefaults = new HashMap<>();

  /** A compiler makes the text of a name anew each time that it is asked. */
  private final Map<Element, String> names = new HashMap<>();

  private final Set<TypeElement> converters = new LinkedHashSet<>();
  private final PlainValue plainValue = new PlainValue();

  AnnotationReader(Completeness completeness) {
    this.completeness = completeness;
  }

  Annotations of(Element element) {
    List<Annotation> result = new ArrayList<>();
    collect(element, result, new HashSet<>());
    return new Annotations(result);
  }

  private void collect(Element element, List<Annotation> result, Set<String> seenConstraints) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
        String name = nameOf(mirror.getAnnotationType().asElement());
        if (!isOfOthers(name)) {
          completeness.broken(name);
        }
        continue;
      }
      result.add(read(mirror));
      Element type = mirror.getAnnotationType().asElement();
      String name = typeOf(mirror);
      if (name.startsWith(JpaNames.PACKAGE)) {
        continue; // most are, and none of them is composed of others
      }
      // Bean Validation lets a constraint be composed of others: they are annotated on its type.
      // Those of Hibernate Validator override the values there, and are known by their own names.
      boolean isComposed =
          has(type, JpaNames.CONSTRAINT) && !name.startsWith(JpaNames.HIBERNATE_CONSTRAINTS);
      if (isComposed && seenConstraints.add(name)) {
        collect(type, result, seenConstraints);
      }
      if (!name.startsWith("org.hibernate.")) {
        addMeta(type, result);
      }
    }
  }

  /**
   * Whether an annotation that the compiler does not know cannot matter. In class files that is no
   * error for it: Kotlin's and other tools' annotations need not be on the class path.
   */
  private static boolean isOfOthers(String name) {
    return name.indexOf('.') >= 0
        && !name.startsWith("jakarta.")
        && !name.startsWith("org.hibernate.");
  }

  /**
   * What an application's annotation says by Hibernate's ones on its type: Hibernate reads them as
   * if they stood on the attribute. Those on its own types are known without.
   */
  private void addMeta(Element annotationType, List<Annotation> result) {
    for (AnnotationMirror mirror : annotationType.getAnnotationMirrors()) {
      if (typeOf(mirror).startsWith(JpaNames.HIBERNATE_ANNOTATIONS)) {
        result.add(read(mirror));
      }
    }
  }

  /** The converters that the annotations read so far name. */
  Set<TypeElement> converters() {
    return converters;
  }

  /** Whether the annotation is on the element itself; looks at no annotation's values. */
  boolean has(Element element, String annotationType) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (typeOf(mirror).equals(annotationType)) {
        return true;
      }
    }
    return false;
  }

  private String typeOf(AnnotationMirror mirror) {
    return names.computeIfAbsent(mirror.getAnnotationType().asElement(), AnnotationReader::nameOf);
  }

  /** The class in an attribute of an annotation on the element, if it was written. */
  static Optional<TypeMirror> classIn(Element element, String annotationType, String attribute) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror.getAnnotationType().asElement()).equals(annotationType)) {
        for (var value : mirror.getElementValues().entrySet()) {
          if (value.getKey().getSimpleName().contentEquals(attribute)
              && value.getValue().getValue() instanceof TypeMirror type) {
            return Optional.of(type);
          }
        }
      }
    }
    return Optional.empty();
  }

  static String nameOf(Element type) {
    return ((TypeElement) type).getQualifiedName().toString();
  }

  private Annotation read(AnnotationMirror mirror) {
    String name = typeOf(mirror);
    Annotation defaults = withDefaults(name, mirror.getAnnotationType().asElement());
    if (mirror.getElementValues().isEmpty()) {
      return defaults;
    }
    if (name.equals(JpaNames.CONVERT)
        || name.equals(JpaNames.SOFT_DELETE)
        || name.equals(JpaNames.CONVERTER_REGISTRATION)) {
      noteConverter(mirror);
    }
    Map<String, Object> values = new HashMap<>(defaults.values());
    Set<String> explicit = new HashSet<>();
    for (var written : mirror.getElementValues().entrySet()) {
      Optional<Object> value = plain(written.getValue());
      if (value.isPresent()) {
        String attribute = nameOf(written.getKey());
        values.put(attribute, value.get());
        explicit.add(attribute);
      }
    }
    return new Annotation(name, values, explicit);
  }

  /**
   * The annotation in which nothing is written but its name. Read once: most annotations say little
   * or nothing.
   */
  private Annotation withDefaults(String name, Element type) {
    Annotation known = withDefaults.get(name);
    if (known != null) {
      return known;
    }
    boolean isComplete = true;
    Map<String, Object> values = new HashMap<>();
    for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationValue value = attribute.getDefaultValue();
      Optional<Object> plain = value == null ? Optional.empty() : plain(value);
      plain.ifPresent(v -> values.put(nameOf(attribute), v));
      isComplete &= value == null || plain.isPresent();
    }
    Annotation result = new Annotation(name, values, Set.of());
    if (isComplete) {
      withDefaults.put(name, result);
    }
    return result;
  }

  private void noteConverter(AnnotationMirror convert) {
    convert
        .getElementValues()
        .forEach(
            (attribute, value) -> {
              if (value.getValue() instanceof DeclaredType type) {
                converters.add((TypeElement) type.asElement());
              }
            });
  }

  private static String nameOf(ExecutableElement attribute) {
    return attribute.getSimpleName().toString();
  }

  /**
   * The value; empty for a default in an annotation type of which javac has not read all yet. That
   * is so for arrays and constants of types which nothing in the sources names, such as the
   * defaults of an annotation that is itself a default; what is written is always there.
   */
  private Optional<Object> plain(AnnotationValue value) {
    try {
      return Optional.of(value.accept(plainValue, null));
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private final class PlainValue extends SimpleAnnotationValueVisitor14<Object, Void> {
    @Override
    protected Object defaultAction(Object value, Void none) {
      return value;
    }

    @Override
    public Object visitString(String text, Void none) {
      if (text.equals(ERRONEOUS)) {
        completeness.broken("a value of an annotation");
      }
      return text;
    }

    @Override
    public Object visitType(TypeMirror type, Void none) {
      return new ClassName(TypeReader.nameOf(type, completeness));
    }

    @Override
    public Object visitEnumConstant(VariableElement constant, Void none) {
      return constant.getSimpleName().toString();
    }

    @Override
    public Object visitAnnotation(AnnotationMirror mirror, Void none) {
      return read(mirror);
    }

    @Override
    public Object visitArray(List<? extends AnnotationValue> items, Void none) {
      return items.stream().flatMap(i -> plain(i).stream()).toList();
    }
  }
}
