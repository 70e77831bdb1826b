package dev.waymark.processor.read;

import dev.waymark.processor.diagnostic.Origin;

/**
 * A persistent attribute: a field, a property, or a component of a record.
 *
 * @param name its name, for a property without {@code get} or {@code is}
 * @param declaringClass the class in whose source it is
 * @param origin where it is
 * @param annotations what is annotated on it
 * @param type its type, with the type variables of generic superclasses resolved
 * @param isGeneric whether a type variable stands in the place of its type where it is declared
 */
public record Attribute(
    String name,
    String declaringClass,
    Origin origin,
    Annotations annotations,
    JavaType type,
    boolean isGeneric) {

  /** The same with other annotations. */
  public Attribute with(Annotations others) {
    return new Attribute(name, declaringClass, origin, others, type, isGeneric);
  }
}
