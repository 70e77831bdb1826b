package dev.waymark.processor.map;

import dev.waymark.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** A database on which Hibernate judges our tables: what is different from one to the other. */
interface JudgedDatabase {

  /**
   * All of them. A new one is a class, and its name in this list. Where a MySQL is given, it is the
   * only one.
   */
  static List<JudgedDatabase> all() {
    List<JudgedDatabase> all =
        List.of(new JudgedH2(), new JudgedPostgresql(), new JudgedMariadb(), new JudgedSqlite());
    return JudgedMysql.isGiven() ? List.of(new JudgedMysql()) : all;
  }

  /** Our dialect for it. */
  Dialect dialect();

  /** Whether names can have a schema before them. */
  boolean hasSchemas();

  /**
   * An empty database of the thread, which replaces the one before. Closing the connection ends it.
   * Hibernate remembers the names of the first database and schema, so they are always the same.
   */
  Connection empty() throws SQLException;

  /**
   * All that the database says of its shape, a line per fact, without the names of keys, checks and
   * indexes.
   */
  SortedSet<String> facts(Connection connection) throws SQLException;

  /** What Hibernate has to be told of the database. */
  Map<String, Object> settings();

  /** Removes what the tests leave behind outside of this JVM. */
  void close() throws SQLException;
}
