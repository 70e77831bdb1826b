package dev.waymark.dialect;

import java.sql.SQLException;

/** A dialect and the database on which it is tried. */
interface TriedDialect {

  /** The dialect. */
  Dialect dialect();

  /** Opens a new, empty database. */
  TestDatabase open() throws SQLException;
}
