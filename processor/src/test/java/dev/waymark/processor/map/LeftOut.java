package dev.waymark.processor.map;

import java.util.List;
import java.util.Optional;

/**
 * Fixtures that Hibernate cannot create on a database, so that there is nothing to compare with.
 * {@link HibernateAgreementTest} sees to it that none is listed without need.
 */
enum LeftOut {
  /** SQLite has no arrays: what is one by its annotations has no type, or not one that it takes. */
  ARRAYS(JudgedSqlite.class, "basics/arrays_written_out"),

  /** SQLite has no documents with a place for each attribute. */
  EMBEDDED_DOCUMENT(JudgedSqlite.class, "hibernate7/embedded_document"),

  /** The JDBC type {@code ENUM} is for databases with enums in columns: H2 and MySQL. */
  ENUM_IN_COLUMN(JudgedSqlite.class, "enums/as_jdbc_enum"),

  /** The same. */
  ENUM_AS_TYPE(JudgedPostgresql.class, "enums/as_jdbc_enum"),

  /** PostgreSQL has no foreign key from a {@code numeric} to a {@code bigint}. */
  KEY_OF_ANOTHER_TYPE(JudgedPostgresql.class, "to_one/join_column_of_another_type");

  private final Class<? extends JudgedDatabase> database;
  private final List<String> fixtures;

  LeftOut(Class<? extends JudgedDatabase> database, String... fixtures) {
    this.database = database;
    this.fixtures = List.of(fixtures);
  }

  /** Why the database cannot have the fixture, if it cannot. */
  static Optional<LeftOut> of(Fixture fixture, JudgedDatabase database) {
    for (LeftOut reason : values()) {
      if (reason.database.isInstance(database) && reason.fixtures.contains(fixture.name())) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
