package dev.waymark.processor.read;

import java.util.List;
import java.util.Optional;

/**
 * The entities of an application, by class name.
 *
 * @param entities the entities, sorted by class name
 * @param packages what is annotated on their packages, sorted by name
 * @param converters the attribute converters among the classes read, and those that their
 *     attributes name, sorted by name
 * @param unknown the classes, by name, and other things that the compiler does not know; if there
 *     are any, nothing may be written from this model. The compiler reports those in sources itself
 */
public record EntityModel(
    List<EntityClass> entities,
    List<ClassFacts> packages,
    List<ConverterClass> converters,
    List<String> unknown) {

  /** Copies the lists. */
  public EntityModel {
    entities = List.copyOf(entities);
    packages = List.copyOf(packages);
    converters = List.copyOf(converters);
    unknown = List.copyOf(unknown);
  }

  /** Whether everything was known to the compiler. */
  public boolean complete() {
    return unknown.isEmpty();
  }

  /** The converter of that class. */
  public Optional<ConverterClass> converter(String className) {
    return converters.stream().filter(c -> c.name().equals(className)).findFirst();
  }

  /** The entity of that class. */
  public Optional<EntityClass> find(String className) {
    return entities.stream().filter(e -> e.name().equals(className)).findFirst();
  }
}
