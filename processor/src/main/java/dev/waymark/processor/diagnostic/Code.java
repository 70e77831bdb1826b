package dev.waymark.processor.diagnostic;

/**
 * The codes of the processor's diagnostics. A code never changes its meaning. {@code MP} is about
 * the mapping of entities, {@code HY} about revisions and their history, {@code US} about how the
 * processor is used, {@code DS} and {@code MF} about data.
 */
public enum Code {
  /** An annotation, or an attribute of one, that shapes tables and is not read yet. */
  MP101,
  /** An attribute of a type that cannot be stored. */
  MP102,
  /** An entity without an id. */
  MP103,
  /** A {@code mappedBy} that names no relation that comes back. */
  MP104,
  /** A relation to a class that is not an entity of this schema. */
  MP105,
  /** Two attributes on one column that cannot share it. */
  MP106,
  /** Two entities or relations on one table. */
  MP107,
  /** A column that is named by a key, an index or a join column and does not exist. */
  MP108,
  /** Join columns that do not match the key that they refer to. */
  MP109,
  /** A name that no database takes. */
  MP110,
  /** A hint about an earlier schema that does not fit the element that it is on. */
  MP111,
  /** A plain name that is a reserved word. */
  MP112,
  /** Two keys, checks or indexes of a table with one name. */
  MP113,
  /** An embeddable that is embedded in itself. */
  MP114,
  /** A sequence that two generators declare differently. */
  MP115,
  /** A relation whose annotation does not fit the attribute's type. */
  MP116,
  /** Entities that take their keys from each other. */
  MP117,
  /** An id of a type that its generator makes no values of. */
  MP118,
  /** A converter that is none. */
  MP119,
  /** An annotation on an entity whose place in its hierarchy leaves it without a meaning. */
  MP120;
}
