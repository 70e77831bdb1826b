package dev.waymark.processor.map;

/** How a hierarchy of entities is stored (JPA 3.2, section 2.13). */
enum Inheritance {
  /** All in the table of the root. */
  SINGLE_TABLE,
  /** Each class has a table with what it adds. */
  JOINED,
  /** Each class that is not abstract has a table with all that it has. */
  TABLE_PER_CLASS
}
