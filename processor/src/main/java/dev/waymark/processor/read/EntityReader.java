package dev.waymark.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads entities from the compiler. */
public final class EntityReader {
  private final Elements elements;
  private final Types types;

  /** Reads with the tools of an annotation processor. */
  public EntityReader(ProcessingEnvironment environment) {
    this(environment.getElementUtils(), environment.getTypeUtils());
  }

  /** Reads with the tools of a compiler. */
  public EntityReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Reads the entities and converters among the classes; others are passed over, because what an
   * entity needs of them is read with the entity. Neither the order of the classes nor whether they
   * come from source or class files makes a difference.
   */
  public EntityModel read(Collection<TypeElement> classes) {
    Completeness completeness = new Completeness();
    AnnotationReader annotations = new AnnotationReader(completeness);
    List<TypeElement> sorted =
        classes.stream().distinct().sorted(Comparator.comparing(AnnotationReader::nameOf)).toList();
    TypeReader typeReader = new TypeReader(elements, types, annotations, completeness);
    List<EntityClass> entities = new ArrayList<>();
    Map<String, ClassFacts> packages = new TreeMap<>();
    for (TypeElement type : sorted) {
      if (annotations.has(type, JpaNames.ENTITY)) {
        entities.add(entity(type, annotations, typeReader, completeness));
        PackageElement owner = elements.getPackageOf(type);
        String name = owner.getQualifiedName().toString();
        packages.computeIfAbsent(name, n -> new ClassFacts(n, annotations.of(owner)));
      }
    }
    List<ConverterClass> converters =
        Stream.concat(
                sorted.stream().filter(t -> annotations.has(t, JpaNames.CONVERTER)),
                annotations.converters().stream())
            .distinct()
            .sorted(Comparator.comparing(AnnotationReader::nameOf))
            .map(t -> converter(t, annotations, typeReader))
            .toList();
    return new EntityModel(
        entities, List.copyOf(packages.values()), converters, completeness.unknown());
  }

  private ConverterClass converter(
      TypeElement type, AnnotationReader annotations, TypeReader typeReader) {
    boolean appliesItself =
        annotations.of(type).find(JpaNames.CONVERTER).map(c -> c.flag("autoApply")).orElse(false);
    return new ConverterClass(
        AnnotationReader.nameOf(type),
        appliesItself,
        typeReader.argument(type, JpaNames.ATTRIBUTE_CONVERTER, 0),
        typeReader.argument(type, JpaNames.ATTRIBUTE_CONVERTER, 1));
  }

  private EntityClass entity(
      TypeElement type,
      AnnotationReader annotations,
      TypeReader typeReader,
      Completeness completeness) {
    List<TypeElement> upwards = Hierarchy.upwards(type);
    String name = AnnotationReader.nameOf(type);
    if (Hierarchy.isBroken(upwards)) {
      completeness.broken("a superclass of " + name);
    }
    Annotations facts = annotations.of(type);
    int next = nextEntity(upwards, annotations);
    List<TypeElement> mapped = mappedSuperclasses(upwards.subList(1, next), annotations);
    String simpleName = type.getSimpleName().toString();
    return new EntityClass(
        name,
        facts.find(JpaNames.ENTITY).flatMap(e -> e.text("name")).orElse(simpleName),
        type.getModifiers().contains(Modifier.ABSTRACT),
        facts,
        next < upwards.size()
            ? Optional.of(AnnotationReader.nameOf(upwards.get(next)))
            : Optional.empty(),
        mapped.stream()
            .map(t -> new ClassFacts(AnnotationReader.nameOf(t), annotations.of(t)))
            .toList(),
        new AttributeReader(types, annotations, typeReader).ofEntity(upwards, mapped));
  }

  /** Where above the first the next entity is; behind the last if none is. */
  private static int nextEntity(List<TypeElement> upwards, AnnotationReader annotations) {
    int next = 1;
    while (next < upwards.size() && !annotations.has(upwards.get(next), JpaNames.ENTITY)) {
      next++;
    }
    return next;
  }

  /** Those that are mapped, topmost first. */
  private static List<TypeElement> mappedSuperclasses(
      List<TypeElement> above, AnnotationReader annotations) {
    List<TypeElement> mapped = new ArrayList<>();
    for (TypeElement type : above) {
      if (annotations.has(type, JpaNames.MAPPED_SUPERCLASS)) {
        mapped.add(0, type);
      }
    }
    return mapped;
  }
}
