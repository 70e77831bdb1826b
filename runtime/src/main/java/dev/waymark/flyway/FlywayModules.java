package dev.waymark.flyway;

import dev.waymark.database.WaymarkException;
import dev.waymark.run.UncheckedForeignKeys;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** What Flyway needs for a database: most have a part of Flyway that is an artifact of its own. */
final class FlywayModules {
  private static final String POSTGRESQL = "postgresql";

  private static final Module MYSQL =
      new Module(
          "MariaDB and MySQL",
          "org.flywaydb:flyway-mysql",
          "org.flywaydb.database.mysql.MySQLDatabaseType");

  /** The parts by the name of the dialect, which is also the one in a JDBC address. */
  private static final Map<String, Module> MODULES =
      Map.of(
          POSTGRESQL,
          new Module(
              "PostgreSQL",
              "org.flywaydb:flyway-database-postgresql",
              "org.flywaydb.database.postgresql.PostgreSQLDatabaseType"),
          "mariadb",
          MYSQL,
          "mysql",
          MYSQL);

  /** The drivers by what stands in a JDBC address. */
  private static final Map<String, String> DRIVERS =
      Map.of(
          "h2", "com.h2database:h2",
          "mariadb", "org.mariadb.jdbc:mariadb-java-client",
          "mysql", "com.mysql:mysql-connector-j",
          "postgresql", "org.postgresql:postgresql",
          "sqlite", "org.xerial:sqlite-jdbc");

  private record Module(String database, String artifact, String type) {
    boolean isPresent() {
      try {
        Class.forName(type, false, FlywayModules.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
  }

  private FlywayModules() {}

  /**
   * Sets what Waymark needs of the part for that database.
   *
   * @throws WaymarkException if the part is not on the class path
   */
  static void configure(Flyway flyway, String dialect) {
    Module module = MODULES.get(dialect);
    if (module != null && !module.isPresent()) {
      throw new WaymarkException(
          "Flyway's module for "
              + module.database()
              + " is not on the class path: add the dependency "
              + module.artifact()
              + " in the version of flyway-core. Nothing was done.");
    }
    if (dialect.equals(POSTGRESQL)) {
      SessionLock.use(flyway);
    }
  }

  /** The connections for Flyway. */
  static DataSource source(DataSource source, String dialect) {
    return dialect.equals("sqlite") ? UncheckedForeignKeys.of(source) : source;
  }

  /** The artifact that has the driver for a JDBC address, if it is known. */
  static Optional<String> driver(String url) {
    return DRIVERS.entrySet().stream()
        .filter(entry -> url.startsWith("jdbc:" + entry.getKey() + ":"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The artifact that Flyway needs for a JDBC address, if it is not in its core. */
  static Optional<String> artifact(String url) {
    return MODULES.entrySet().stream()
        .filter(entry -> url.startsWith("jdbc:" + entry.getKey() + ":"))
        .map(entry -> entry.getValue().artifact())
        .findFirst();
  }
}
