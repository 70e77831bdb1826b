package dev.waymark.database;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Dialects;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which database is behind a connection. */
final class DatabaseProduct {
  private static final String MARIADB = "MariaDB";

  /**
   * Up to 10.11, a MariaDB puts another version before its own ("5.5.5-10.6.18-MariaDB"), for old
   * clients of MySQL. MariaDB's driver leaves it out, MySQL's takes it for the version.
   */
  private static final Pattern HIDDEN_VERSION =
      Pattern.compile("5\\.5\\.5-(\\d+)\\.(\\d+)\\..*MariaDB");

  private DatabaseProduct() {}

  /**
   * The dialect of the database.
   *
   * @throws dev.waymark.dialect.DialectException if there is none
   */
  static Dialect dialect(Connection connection) throws SQLException {
    DatabaseMetaData facts = connection.getMetaData();
    Dialect newest = Dialects.forProduct(name(facts));
    Matcher hidden = HIDDEN_VERSION.matcher(facts.getDatabaseProductVersion());
    return hidden.lookingAt()
        ? newest.ofVersion(Integer.parseInt(hidden.group(1)), Integer.parseInt(hidden.group(2)))
        : newest.ofVersion(facts.getDatabaseMajorVersion(), facts.getDatabaseMinorVersion());
  }

  /** MySQL's driver calls a MariaDB a MySQL, but gives its version in full. */
  static String name(DatabaseMetaData database) throws SQLException {
    String version = database.getDatabaseProductVersion().toLowerCase(Locale.ROOT);
    return version.contains(MARIADB.toLowerCase(Locale.ROOT))
        ? MARIADB
        : database.getDatabaseProductName();
  }
}
