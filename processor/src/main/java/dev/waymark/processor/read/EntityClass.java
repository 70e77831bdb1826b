package dev.waymark.processor.read;

import dev.waymark.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An entity.
 *
 * @param name the canonical name of its class
 * @param entityName its name in queries and for default table names (JPA 3.2, section 11.1.19)
 * @param isAbstract whether the class is abstract
 * @param annotations what is annotated on the class
 * @param superEntity the nearest superclass that is an entity too
 * @param mappedSuperclasses the mapped superclasses between the two, topmost first
 * @param attributes its attributes, those of the mapped superclasses first; those of the super
 *     entity are there
 */
public record EntityClass(
    String name,
    String entityName,
    boolean isAbstract,
    Annotations annotations,
    Optional<String> superEntity,
    List<ClassFacts> mappedSuperclasses,
    List<Attribute> attributes) {

  /** Copies the lists. */
  public EntityClass {
    mappedSuperclasses = List.copyOf(mappedSuperclasses);
    attributes = List.copyOf(attributes);
  }

  /** The place of the class. */
  public Origin origin() {
    return Origin.of(name);
  }

  /** The name of the class as messages show it. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
