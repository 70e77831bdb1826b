package dev.waymark.database;

import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tables that are known to the letter, as Flyway's own are, and not by the names of a migration.
 */
public final class DatabaseTables {
  private DatabaseTables() {}

  /** The name of a table in that schema, or without one, as on MariaDB, which has none. */
  public static QualifiedName in(@Nullable String schema, String table) {
    return new QualifiedName(
        Optional.ofNullable(schema).map(DatabaseTables::exactly), exactly(table));
  }

  private static Name exactly(String text) {
    return Name.of("`" + text + "`");
  }

  /** Whether there is a table of exactly that name. */
  public static boolean has(Connection connection, QualifiedName name) throws SQLException {
    String schema = name.schema().map(Name::text).orElse(null);
    String table = name.name().text();
    DatabaseMetaData database = connection.getMetaData();
    // What MariaDB and MySQL call a database or a schema, JDBC calls a catalogue.
    boolean hasSchemas = database.supportsSchemasInTableDefinitions();
    String catalog = hasSchemas || schema == null ? connection.getCatalog() : schema;
    try (ResultSet tables = database.getTables(catalog, schema, table, null)) {
      // The driver reads _ as a wildcard, so what it finds is looked at again.
      while (tables.next()) {
        if (table.equals(tables.getString("TABLE_NAME"))) {
          return true;
        }
      }
      return false;
    }
  }
}
