package dev.waymark.diff;

import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Schema;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The schema that is wanted.
 *
 * @param schema the schema
 * @param derivedNames the keys, checks and indexes whose names nobody wrote: where the database has
 *     the same rule under another name, that name stays
 * @param hints what the developer said of the change
 * @param heldBack if nothing is to be dropped yet: what of the database is held back already, as
 *     {@link Plan#heldBack} names it
 */
public record Target(
    Schema schema, Set<MemberPath> derivedNames, Hints hints, Optional<Set<String>> heldBack) {

  /** Copies the sets. */
  public Target {
    derivedNames = Set.copyOf(derivedNames);
    heldBack = heldBack.map(Set::copyOf);
  }

  /** A wanted schema; what it does not have is dropped. */
  public Target(Schema schema, Set<MemberPath> derivedNames, Hints hints) {
    this(schema, derivedNames, hints, Optional.empty());
  }

  /**
   * The same, but what it does not have is kept for a later plan to drop.
   *
   * @param known what is held back already
   */
  public Target holdingBack(Collection<String> known) {
    return new Target(schema, derivedNames, hints, Optional.of(Set.copyOf(known)));
  }

  /** The same, with other hints. */
  public Target with(Hints newHints) {
    return new Target(schema, derivedNames, newHints, heldBack);
  }

  /** The same, with another schema. */
  public Target with(Schema newSchema) {
    return new Target(newSchema, derivedNames, hints, heldBack);
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
