package dev.waymark.flyway;

import dev.waymark.migration.Migration;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.jdbc.StatementInterceptor;

/**
 * A revision as Flyway sees it.
 *
 * @param migration the revision
 * @param revisions the revisions it is one of
 * @param watch who is told
 */
record UpgradeMigration(Migration migration, Revisions revisions, Watch watch)
    implements JavaMigration {

  /** A revision whose run nobody watches. */
  UpgradeMigration(Migration migration, Revisions revisions) {
    this(migration, revisions, Watch.NONE);
  }

  @Override
  public MigrationVersion getVersion() {
    return FlywayVersions.of(migration.name().version());
  }

  @Override
  public String getDescription() {
    return migration.name().description();
  }

  @Override
  public Integer getChecksum() {
    return migration.checksum();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return migration.inTransaction();
  }

  @Override
  public void migrate(Context context) {
    new Execution(migration, Direction.UP, revisions, watch).run(context);
  }

  /** As Flyway would, but the history names the class of the migration and not this one. */
  @Override
  public ResolvedMigration getResolvedMigration(
      Configuration configuration, StatementInterceptor interceptor) {
    return new ResolvedRevision(
        JavaMigration.super.getResolvedMigration(configuration, interceptor),
        migration.getClass().getName());
  }
}
