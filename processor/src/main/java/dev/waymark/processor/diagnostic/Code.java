package dev.waymark.processor.diagnostic;

/**
 * The codes of the processor's diagnostics. A code never changes its meaning. {@code MP} is about
 * the mapping of entities, {@code HY} about revisions and their history, {@code RN} about renames,
 * {@code DS} and {@code MF} about data that is lost or in the way, {@code MV} about rows that move,
 * {@code US} about how the processor is used.
 */
public enum Code implements Coded {
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
  MP120,

  /** The entities have changed, and no new revision is declared. */
  HY101,
  /** The class of a revision that is not the newest is missing. */
  HY103,
  /** Two revisions, or two migration classes, have one version. */
  HY105,
  /** The snapshot is not what the migrations lead to. */
  HY106,
  /** A migration that is generated anew, of which something may be lost. */
  HY107,
  /** A revision has a lower version than the one before it. */
  HY108,
  /** A migration that was merged below another one, where the order matters. */
  HY109,
  /** A consent that nothing needed. */
  HY112,
  /** A migration class without its revision. */
  HY120,
  /** A revision without a migration class, where nothing may be written. */
  HY121,
  /** A revision whose version or message cannot be used. */
  HY122,
  /** Migration classes that cannot be replayed. */
  HY123,
  /** A baseline that is not the first revision, or whose migration class does not say so. */
  HY124,
  /** A migration class whose name is not that of its revision. */
  HY125,
  /** A baseline in the place of other revisions, which is not proved to lead to their tables. */
  HY126,
  /** Rows of revisions that a baseline replaces. */
  HY127,

  /** A former name that nothing has. */
  RN101,
  /** A former name that something still has, or that two hints name. */
  RN102,
  /** Names that are swapped, which an earlier revision may have done. */
  RN103,
  /** A hint about a revision that is not declared. */
  RN104,

  /** A table that would be dropped. */
  DS102,
  /** A column that would be dropped. */
  DS103,
  /** A column whose type becomes narrower. */
  DS104,
  /** A column whose type becomes another kind of type. */
  DS105,
  /** An enum that loses constants which rows may have. */
  DS106,
  /** A sequence that would be dropped while another one comes. */
  DS109,
  /** What is no longer mapped and held back, for a later revision to drop. */
  DS110,
  /** A new column that must not be null, without a value for the rows that are there. */
  MF103,
  /** A column that must not be null any more, without a value for the rows that have none. */
  MF104,
  /** An enum whose constants are stored as names now and as places before, or the reverse. */
  MF110,
  /** A reference that turns to another table or key, while its values stay. */
  MF111,
  /** A new sequence that counts from 1 for a table that may have rows. */
  MF112,
  /** Constants of an enum in other places, while rows keep the numbers of their places. */
  MF113,

  /** Rows, or what stands in them, that go to another table. */
  MV101,

  /** An option that is not understood. */
  US101,
  /** The source directory of the migrations cannot be found. */
  US102,
  /** A file cannot be written or read. */
  US103,
  /** The generated migration cannot be compiled. */
  US104,
  /** A setting of {@code @Database} that cannot be used. */
  US105,
  /** A mapping in XML. */
  US106,
  /** Spring Boot is there, and which names it gives is left open. */
  US107,
  /** Hibernate 6 is there, and which version the application runs with is left open. */
  US108,
  /** A class file that refers to a class that is not there. */
  US109,
  /** A revision that a declared server cannot run. */
  US110,
  /** A class file whose source is gone. */
  US111,
  /** Classes that were compiled without being passed to the compiler. */
  US112,
  /** Entities in the sources that the compiler was not given. */
  US113,
  /** A compiler that was not told where to put class files. */
  US114,
  /** Several histories in one module, one of which does not say which entities it has. */
  US115,
  /** Entities, and nobody who declares a revision. */
  US116,
  /** A class that the compiler wrote over another one. */
  US117
}
