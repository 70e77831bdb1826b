package dev.waymark.diff;

import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Schema;
import java.util.Set;

/**
 * The schema that is wanted.
 *
 * @param schema the schema
 * @param derivedNames the keys, checks and indexes whose names nobody wrote: where the database has
 *     the same rule under another name, that name stays
 * @param hints what the developer said of the change
 */
public record Target(Schema schema, Set<MemberPath> derivedNames, Hints hints) {

  /** Copies the set. */
  public Target {
    derivedNames = Set.copyOf(derivedNames);
  }

  /** The same, with other hints. */
  public Target with(Hints newHints) {
    return new Target(schema, derivedNames, newHints);
  }

  /** The same, with the hints that are about that revision or about none in particular. */
  public Target in(String revision) {
    return with(hints.in(revision));
  }

  /** A wanted schema all of whose names were written, with nothing to say of the change. */
  public static Target of(Schema schema) {
    return new Target(schema, Set.of(), Hints.none());
  }
}
