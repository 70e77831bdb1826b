package dev.waymark.schema;

/**
 * Something that has a name among its siblings.
 *
 * @param <N> the kind of name
 */
public interface Named<N> {

  /** The name, unique among the siblings of the same kind. */
  N name();
}
