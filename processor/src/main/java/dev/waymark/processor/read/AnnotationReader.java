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
  private final Map<String, Map<String, Object>> defaults = new HashMap<>();
  private final Set<TypeElement> converters = new LinkedHashSet<>();

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
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (nameOf(type).startsWith(JpaNames.PACKAGE)) {
        continue; // most are, and none of them is composed of others
      }
      // Bean Validation lets a constraint be composed of others: they are annotated on its type.
      // Those of Hibernate Validator override the values there, and are known by their own names.
      boolean isComposed =
          has(type, JpaNames.CONSTRAINT)
              && !nameOf(type).startsWith(JpaNames.HIBERNATE_CONSTRAINTS);
      if (isComposed && seenConstraints.add(nameOf(type))) {
        collect(type, result, seenConstraints);
      }
      addMeta(type, result);
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
  private void addMeta(TypeElement annotationType, List<Annotation> result) {
    if (nameOf(annotationType).startsWith("org.hibernate.")) {
      return;
    }
    for (AnnotationMirror mirror : annotationType.getAnnotationMirrors()) {
      String name = nameOf(mirror.getAnnotationType().asElement());
      if (name.startsWith(JpaNames.HIBERNATE_ANNOTATIONS)) {
        result.add(read(mirror));
      }
    }
  }

  /** The converters that the annotations read so far name. */
  Set<TypeElement> converters() {
    return converters;
  }

  /** Whether the annotation is on the element itself; looks at no annotation's values. */
  static boolean has(Element element, String annotationType) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotationType)) {
        return true;
      }
    }
    return false;
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
    Element type = mirror.getAnnotationType().asElement();
    String name = nameOf(type);
    Map<String, Object> values = defaultsOf(name, type);
    if (mirror.getElementValues().isEmpty()) {
      return new Annotation(name, values, Set.of());
    }
    if (name.equals(JpaNames.CONVERT)
        || name.equals(JpaNames.SOFT_DELETE)
        || name.equals(JpaNames.CONVERTER_REGISTRATION)) {
      noteConverter(mirror);
    }
    Map<String, Object> written = new HashMap<>();
    mirror
        .getElementValues()
        .forEach(
            (attribute, value) -> plain(value).ifPresent(v -> written.put(nameOf(attribute), v)));
    Set<String> explicit = Set.copyOf(written.keySet());
    values.forEach(written::putIfAbsent);
    return new Annotation(name, written, explicit);
  }

  /**
   * What the attributes are that nobody writes. Read once: most annotations say little or nothing.
   */
  private Map<String, Object> defaultsOf(String name, Element type) {
    Map<String, Object> known = defaults.get(name);
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
    Map<String, Object> result = Map.copyOf(values);
    if (isComplete) {
      defaults.put(name, result);
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
      return Optional.of(value.accept(new PlainValue(), null));
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
