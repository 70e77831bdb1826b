package dev.waymark.flyway;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** What Flyway needs for a database: most have a part of Flyway that is an artifact of its own. */
final class FlywayModules {
  private static final String POSTGRESQL = "postgresql";

  /** The artifacts by the name of the dialect, which is also the one in a JDBC address. */
  private static final Map<String, String> ARTIFACTS =
      Map.of(
          POSTGRESQL,
          "org.flywaydb:flyway-database-postgresql",
          "mariadb",
          "org.flywaydb:flyway-mysql",
          "mysql",
          "org.flywaydb:flyway-mysql");

  private FlywayModules() {}

  /**
   * Sets what Waymark needs of the part for that database.
   *
   * @throws WaymarkException if the part is not on the class path
   */
  static void configure(Flyway flyway, String dialect) {
    if (!dialect.equals(POSTGRESQL)) {
      return;
    }
    try {
      SessionLock.use(flyway);
    } catch (NoClassDefFoundError e) {
      throw new WaymarkException(
          "Flyway's module for PostgreSQL is not on the class path: add the dependency "
              + ARTIFACTS.get(POSTGRESQL)
              + " in the version of flyway-core. Nothing was done.",
          e);
    }
  }

  /** The connections for Flyway. */
  static DataSource source(DataSource source, String dialect) {
    return dialect.equals("sqlite") ? UncheckedForeignKeys.of(source) : source;
  }

  /** The artifact that Flyway needs for a JDBC address, if it is not in its core. */
  static Optional<String> artifact(String url) {
    return ARTIFACTS.entrySet().stream()
        .filter(entry -> url.startsWith("jdbc:" + entry.getKey() + ":"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
