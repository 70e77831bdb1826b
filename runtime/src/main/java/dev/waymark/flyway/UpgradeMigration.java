package dev.waymark.flyway;

import dev.waymark.database.Database;
import dev.waymark.database.WaymarkException;
import dev.waymark.history.HistoryTable;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.run.Execution;
import dev.waymark.run.OnlineMode;
import dev.waymark.run.Watch;
import dev.waymark.step.Direction;
import java.sql.SQLException;
import java.util.Optional;
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
 * @param mode how it runs if it is to let others work
 * @param isLocked whether a lock keeps everybody away between two revisions, too
 */
record UpgradeMigration(
    Migration migration, Revisions revisions, Watch watch, OnlineMode mode, boolean isLocked)
    implements JavaMigration {

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
    return mode.isInTransaction(migration);
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Configuration configuration = context.getConfiguration();
    Database database = Database.of(context.getConnection(), configuration.getTable());
    if (!isLocked) {
      expectNothingTakenBack(database);
    }
    new Execution(migration, Direction.UP, revisions, watch, mode, FlywayLog::info)
        .run(database, !configuration.isOutOfOrder());
  }

  // Flyway gives its lock back between two revisions. Where that is the only one, another process
  // may have taken back what this one builds on; then there would be a gap.
  private void expectNothingTakenBack(Database database) throws SQLException {
    Optional<Version> before = revisions.before(migration.name().version());
    HistoryTable history = HistoryTable.of(database);
    if (before.isPresent() && history.isTakenBack(before.get())) {
      throw new WaymarkException(
          "Another process has taken back revision "
              + before.get()
              + " while this one upgraded. Revision "
              + migration.name()
              + " was not applied; look at the history and decide again.");
    }
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
