package dev.waymark.schema;

/** What happens to the rows that refer to a row whose key changes. */
public enum OnUpdate {
  /** The change is refused. */
  NO_ACTION,
  /** The change is refused at once, even where the check could wait for the commit. */
  RESTRICT,
  /** Their foreign key changes too. */
  CASCADE,
  /** Their foreign key becomes null. */
  SET_NULL,
  /** Their foreign key becomes its default. */
  SET_DEFAULT
}
