package dev.waymark.lint.rule;

/** A database product; the constants are named as those of the annotation. */
public enum Product {
  /** H2. */
  H2("H2", "h2", "2.0"),
  /** PostgreSQL. */
  POSTGRESQL("PostgreSQL", "postgresql", "13"),
  /** MariaDB. */
  MARIADB("MariaDB", "mariadb", "10.6"),
  /** MySQL. */
  MYSQL("MySQL", "mysql", "8.0"),
  /** SQLite. */
  SQLITE("SQLite", "sqlite", "3.36");

  private final String title;
  private final String dialect;
  private final String oldest;

  Product(String title, String dialect, String oldest) {
    this.title = title;
    this.dialect = dialect;
    this.oldest = oldest;
  }

  /** Its name as its makers write it. */
  public String title() {
    return title;
  }

  /** The name of its dialect, by which migrations mean it. */
  public String dialect() {
    return dialect;
  }

  /** The oldest version that Waymark supports. */
  public ServerVersion oldest() {
    return ServerVersion.of(oldest);
  }

  /** Whether it is MySQL or its sibling. */
  public boolean isMySqlFamily() {
    return this == MYSQL || this == MARIADB;
  }
}
