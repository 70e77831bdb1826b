package dev.waymark.database;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * What a server says of itself.
 *
 * @param dialect the name of its dialect
 * @param product its name
 * @param version its version: {@code 16.2}
 * @param readOnly whether the connection may only read
 */
public record ServerFacts(String dialect, String product, String version, boolean readOnly) {

  public static ServerFacts of(Database database) throws SQLException {
    DatabaseMetaData facts = database.connection().getMetaData();
    return new ServerFacts(
        database.dialect().name(),
        DatabaseProduct.name(facts),
        facts.getDatabaseMajorVersion() + "." + facts.getDatabaseMinorVersion(),
        database.connection().isReadOnly() || facts.isReadOnly());
  }

  /** {@code PostgreSQL 16.2}. */
  @Override
  public String toString() {
    return product + " " + version;
  }
}
