package dev.waymark.flyway;

import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** The parts of Flyway that are artifacts of their own, one per database. */
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

  /** The artifact that Flyway needs for a JDBC address, if it is not in its core. */
  static Optional<String> artifact(String url) {
    return ARTIFACTS.entrySet().stream()
        .filter(entry -> url.startsWith("jdbc:" + entry.getKey() + ":"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
