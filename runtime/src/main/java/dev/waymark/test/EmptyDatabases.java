package dev.waymark.test;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a test gets its databases from. */
public interface EmptyDatabases {

  /**
   * A database without tables, to which nobody else writes.
   *
   * @throws SQLException if there is none
   */
  DataSource next() throws SQLException;

  /**
   * Is told that such a database is no longer used.
   *
   * @param used what {@link #next} gave
   * @throws SQLException if it cannot be removed
   */
  default void release(DataSource used) throws SQLException {}
}
