package dev.waymark.flyway;

import dev.waymark.migration.Version;
import org.flywaydb.core.api.MigrationVersion;

/** Versions in Flyway's class for them; both order by number. */
final class FlywayVersions {
  private FlywayVersions() {}

  static MigrationVersion of(Version version) {
    return MigrationVersion.fromVersion(version.toString());
  }
}
