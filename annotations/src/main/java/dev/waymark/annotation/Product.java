package dev.waymark.annotation;

/** A database product that migrations are written for. */
public enum Product {
  /** H2. */
  H2,
  /** PostgreSQL. */
  POSTGRESQL,
  /** MariaDB. */
  MARIADB,
  /** MySQL. */
  MYSQL,
  /** SQLite. */
  SQLITE
}
