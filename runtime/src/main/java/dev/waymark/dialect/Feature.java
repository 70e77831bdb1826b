package dev.waymark.dialect;

/** What only some databases have. */
public enum Feature {
  /** Indexes of some rows only. */
  PARTIAL_INDEXES,
  /** Indexes over expressions. */
  EXPRESSION_INDEXES,
  /** Indexes that are in the order that was said, and not only accept the word. */
  DESCENDING_INDEXES,
  /** Columns that an index keeps besides. */
  INCLUDED_COLUMNS,
  /** Columns that a unique index keeps besides. */
  INCLUDED_COLUMNS_OF_UNIQUE,
  /** Indexes with the nulls at the other end than the database puts them. */
  NULLS_FIRST_OR_LAST,
  /** Foreign keys that may be broken until the commit. */
  DEFERRABLE_FOREIGN_KEYS,
  /** Foreign keys that are known to restrict what another of no action refuses as well. */
  RESTRICTING_FOREIGN_KEYS,
  /** Unique keys that may be broken until the commit. */
  DEFERRABLE_UNIQUE_KEYS,
  /** Columns that are compared by rules of their own. */
  COLLATIONS_OF_COLUMNS,
  /** Generated columns that are worked out when they are read. */
  VIRTUAL_COLUMNS,
  /** Keys and indexes over such columns. */
  KEYS_OVER_VIRTUAL_COLUMNS
}
