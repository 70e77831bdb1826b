package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.JavaType;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the other side of relations. */
final class Targets {
  private final Mapping mapping;

  Targets(Mapping mapping) {
    this.mapping = mapping;
  }

  /** The entity that a relation refers to; one that is none is reported. */
  Optional<EntityDraft> of(Property property) {
    Optional<String> className = property.targetEntity();
    if (className.isEmpty()) {
      return Optional.empty();
    }
    Annotation relation = property.relation().orElseThrow();
    Optional<EntityDraft> target = mapping.entity(className.get());
    boolean isMany = relation.simpleName().endsWith("ToMany");
    if (isMany != property.type() instanceof JavaType.Container) {
      mapping.error(
          Code.MP116,
          property.origin(),
          property.origin()
              + " is annotated @"
              + relation.simpleName()
              + " and has the type "
              + property.type().name()
              + ". "
              + (isMany
                  ? "It takes a collection of entities: java.util.List, Set, Collection or Map."
                  : "For a collection, annotate it @OneToMany or @ManyToMany."));
      return Optional.empty();
    }
    if (target.isEmpty()) {
      reportMissing(property, className.get());
    }
    return target;
  }

  private void reportMissing(Property property, String className) {
    mapping.error(
        Code.MP105,
        property.origin(),
        property.origin()
            + " refers to "
            + className
            + ", which is not an entity of this schema. Annotate the class @Entity, name the entity"
            + " class in targetEntity, or add its package to @Database(entities).");
  }

  /** Checks that {@code mappedBy} names a relation of the target that comes back. */
  Optional<Property> inverse(EntityDraft owner, Property property, EntityDraft target) {
    String path = property.mappedBy().orElseThrow();
    Optional<Property> found = target.find(path);
    Optional<Property> matching = found.filter(p -> p.relation().isPresent());
    if (matching.isEmpty()) {
      mapping.error(
          Code.MP104,
          property.origin(),
          property.origin()
              + " is mappedBy \""
              + path
              + "\", but "
              + target.entity().simpleName()
              + (found.isPresent() ? "." + path + " is no relation. " : " has no such attribute. ")
              + suggestion(owner, target));
    }
    return matching;
  }

  private static String suggestion(EntityDraft owner, EntityDraft target) {
    String candidates =
        target.ownProperties().stream()
            .filter(p -> p.targetEntity().filter(owner.entity().name()::equals).isPresent())
            .filter(p -> p.relation().isPresent() && p.mappedBy().isEmpty())
            .map(p -> "\"" + p.path() + "\"")
            .reduce((a, b) -> a + " or " + b)
            .orElse("");
    return candidates.isEmpty()
        ? "Add the attribute that refers back, or remove mappedBy."
        : "Write mappedBy = " + candidates + ".";
  }

  /** The relation of the target that is mapped by this one, which makes both one relation. */
  static Optional<Property> mappedBy(EntityDraft owner, Property property, EntityDraft target) {
    return target.ownProperties().stream()
        .filter(p -> p.mappedBy().filter(property.path()::equals).isPresent())
        .filter(p -> p.targetEntity().filter(t -> isOrExtends(owner, t)).isPresent())
        .findFirst();
  }

  private static boolean isOrExtends(EntityDraft owner, String className) {
    return Stream.concat(Stream.of(owner.entity().name()), owner.entity().superEntity().stream())
        .anyMatch(className::equals);
  }
}
