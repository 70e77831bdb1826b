package dev.waymark.database;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Dialects;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** Which database is behind a connection. */
final class DatabaseProduct {
  private static final String MARIADB = "MariaDB";

  private DatabaseProduct() {}

  /**
   * The dialect of the database.
   *
   * @throws dev.waymark.dialect.DialectException if there is none
   */
  static Dialect dialect(Connection connection) throws SQLException {
    DatabaseMetaData facts = connection.getMetaData();
    return Dialects.forProduct(name(facts))
        .ofVersion(facts.getDatabaseMajorVersion(), facts.getDatabaseMinorVersion());
  }

  /** MySQL's driver calls a MariaDB a MySQL, but gives its version in full. */
  static String name(DatabaseMetaData database) throws SQLException {
    String version = database.getDatabaseProductVersion().toLowerCase(Locale.ROOT);
    return version.contains(MARIADB.toLowerCase(Locale.ROOT))
        ? MARIADB
        : database.getDatabaseProductName();
  }
}
