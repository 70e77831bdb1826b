package dev.waymark.inspect;

import java.sql.SQLException;

/** What one database says about its tables, in its own words. */
interface Catalogue {

  /**
   * Reads all of it. Types are {@link dev.waymark.schema.TypeKind#CUSTOM}, in the database's words;
   * expressions are as it writes them.
   */
  Found read(Questions questions, Scope scope) throws SQLException;

  /**
   * The catalogue of databases of that dialect.
   *
   * @throws InspectionException if there is none
   */
  static Catalogue of(Names names) {
    return switch (names.dialect().name()) {
      case "h2" -> new H2Catalogue(names);
      case "mariadb", "mysql" -> new MariadbCatalogue(names);
      case "postgresql" -> new PostgresqlCatalogue(names);
      case "sqlite" -> new SqliteCatalogue(names);
      default ->
          throw new InspectionException(
              "Waymark cannot inspect a database of the dialect "
                  + names.dialect().name()
                  + ": its catalogue is not known. Compare it by hand.");
    };
  }
}
