package dev.waymark.flyway;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.executor.MigrationExecutor;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.extensibility.MigrationType;

/**
 * What Flyway makes of a migration, under another name in the history's column {@code script}.
 *
 * @param flyway what Flyway made
 * @param script the name of the migration's class
 */
record ResolvedRevision(ResolvedMigration flyway, String script) implements ResolvedMigration {

  @Override
  public String getScript() {
    return script;
  }

  @Override
  public MigrationVersion getVersion() {
    return flyway.getVersion();
  }

  @Override
  public String getDescription() {
    return flyway.getDescription();
  }

  @Override
  public Integer getChecksum() {
    return flyway.getChecksum();
  }

  @Override
  public MigrationType getType() {
    return flyway.getType();
  }

  @Override
  public String getPhysicalLocation() {
    return flyway.getPhysicalLocation();
  }

  @Override
  public MigrationExecutor getExecutor() {
    return flyway.getExecutor();
  }

  @Override
  public boolean checksumMatches(Integer checksum) {
    return flyway.checksumMatches(checksum);
  }

  @Override
  public boolean checksumMatchesWithoutBeingIdentical(Integer checksum) {
    return flyway.checksumMatchesWithoutBeingIdentical(checksum);
  }
}
