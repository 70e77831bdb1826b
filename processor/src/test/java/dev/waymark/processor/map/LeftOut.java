package dev.waymark.processor.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  KEY_OF_ANOTHER_TYPE(JudgedPostgresql.class, "to_one/join_column_of_another_type"),

  /** Nor has MariaDB. */
  KEY_OF_ANOTHER_TYPE_ON_MARIADB(JudgedMariadb.class, "to_one/join_column_of_another_type"),

  /** MariaDB has no arrays; those that Hibernate does not store otherwise have no type. */
  ARRAYS_ON_MARIADB(JudgedMariadb.class, "basics/arrays_written_out"),

  /** MariaDB has no times with a zone, which Hibernate writes nevertheless. */
  ZONES_ON_MARIADB(JudgedMariadb.class, "time_zones"),

  /** Seconds have six digits on MariaDB; Hibernate 7 writes as many as are asked for. */
  DIGITS_ON_MARIADB(
      JudgedMariadb.class, HibernateRelease.H7, "jpa32/second_precision", "mixed/types"),

  /** What is written behind a check as an option: on MariaDB Hibernate does write it. */
  OPTIONS_ON_MARIADB(JudgedMariadb.class, "jpa32/options"),

  /** The id that is not the primary key would number the rows, which only a key does there. */
  ID_BESIDE_KEY_ON_MARIADB(JudgedMariadb.class, "shared_tables/surrogate_key_of_map"),

  /** A varchar has no more than 16,383 characters there; 6.6 writes more. */
  LONG_TEXT_ON_MARIADB(JudgedMariadb.class, HibernateRelease.H6, "large/bug_tracker"),

  /** A foreign key has to say on MariaDB which columns it refers to; one written out does not. */
  KEY_WRITTEN_OUT_ON_MARIADB(JudgedMariadb.class, "overrides"),

  /** H2 has no indexes of some rows or over expressions, and checks keys at once. */
  INDEXES_ON_H2(
      JudgedH2.class,
      "constraints/index_expressions",
      "constraints/index_of_some_rows",
      "constraints/index_order_of_nulls",
      "constraints/index_with_more_columns",
      "constraints/key_options"),

  /** Nor has MariaDB. */
  INDEXES_ON_MARIADB(
      JudgedMariadb.class,
      "constraints/index_expressions",
      "constraints/index_of_some_rows",
      "constraints/index_order_of_nulls",
      "constraints/index_with_more_columns",
      "constraints/key_options"),

  /**
   * SQLite cannot be told where the nulls are in an index, nor to include more columns; it checks
   * unique keys at once.
   */
  INDEXES_ON_SQLITE(
      JudgedSqlite.class,
      "constraints/index_order_of_nulls",
      "constraints/index_with_more_columns"),

  /** MariaDB takes no NOT NULL on a generated column, which 6.6 writes. */
  NOT_NULL_GENERATED_ON_MARIADB(JudgedMariadb.class, HibernateRelease.H6, "generated_columns"),

  /** H2 has one collation for the database, and the others name theirs differently. */
  COLLATION_ON_H2(JudgedH2.class, "constraints/collations"),

  /** The same. */
  COLLATION_ON_MARIADB(JudgedMariadb.class, "constraints/collations"),

  /** The same. */
  COLLATION_ON_SQLITE(JudgedSqlite.class, "constraints/collations");

  /** What MySQL can, though MariaDB cannot. */
  private static final Set<String> ONLY_ON_MYSQL =
      Set.of("constraints/index_expressions", "generated_columns");

  private final Class<? extends JudgedDatabase> database;
  private final Set<HibernateRelease> releases;
  private final List<String> fixtures;

  LeftOut(Class<? extends JudgedDatabase> database, String... fixtures) {
    this(database, EnumSet.allOf(HibernateRelease.class), fixtures);
  }

  LeftOut(Class<? extends JudgedDatabase> database, HibernateRelease release, String... fixtures) {
    this(database, EnumSet.of(release), fixtures);
  }

  LeftOut(
      Class<? extends JudgedDatabase> database, Set<HibernateRelease> releases, String[] fixtures) {
    this.database = database;
    this.releases = releases;
    this.fixtures = List.of(fixtures);
  }

  /** Why the database cannot have the fixture as that release writes it, if it cannot. */
  static Optional<LeftOut> of(Fixture fixture, JudgedDatabase database, HibernateRelease release) {
    if (database instanceof JudgedMysql && ONLY_ON_MYSQL.contains(fixture.name())) {
      return Optional.empty();
    }
    for (LeftOut reason : values()) {
      if (reason.database.isInstance(database)
          && reason.releases.contains(release)
          && reason.fixtures.contains(fixture.name())) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
