package dev.waymark.schema;

/** What happens to the rows that refer to a row that is deleted. */
public enum OnDelete {
  /** The deletion is refused. */
  NO_ACTION,
  /** The deletion is refused at once, even where the check could wait for the commit. */
  RESTRICT,
  /** They are deleted too. */
  CASCADE,
  /** Their foreign key becomes null. */
  SET_NULL,
  /** Their foreign key becomes its default. */
  SET_DEFAULT
}
