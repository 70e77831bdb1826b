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
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.extensibility.MigrationType;
import org.flywaydb.core.internal.jdbc.StatementInterceptor;

/**
 * The way back from a revision as Flyway sees it: a migration of the type that says a revision is
 * no longer there. Flyway locks, runs it and writes its row, after which the revision is pending
 * again and the history still shows both ways.
 *
 * @param migration the revision
 * @param revisions the revisions it is one of
 * @param watch who is told; nothing is run, and only the row is written, if it is empty
 * @param mode how it runs if it is to let others work
 */
record DowngradeMigration(
    Migration migration, Revisions revisions, Optional<Watch> watch, OnlineMode mode)
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
  public MigrationType getType() {
    return CoreMigrationType.DELETE;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return mode.isInTransaction(migration);
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Configuration configuration = context.getConfiguration();
    Database database = Database.of(context.getConnection(), configuration.getTable());
    expectNewest(database);
    watch.ifPresent(
        w ->
            new Execution(migration, Direction.DOWN, revisions, w, mode, FlywayLog::info)
                .run(database, !configuration.isOutOfOrder()));
  }

  // Whoever waited for the lock while another process went down would do the same a second time,
  // and two such rows for one revision make Flyway refuse the whole history.
  private void expectNewest(Database database) throws SQLException {
    Optional<Version> current = HistoryTable.of(database).read().current();
    if (!current.equals(Optional.of(migration.name().version()))) {
      throw new WaymarkException(
          "Revision "
              + migration.name()
              + " is no longer the newest in the database, which is now at "
              + current.map(Version::toString).orElse("its beginning")
              + ": another process has changed it meanwhile. Nothing was done; look at the history"
              + " and decide again.");
    }
  }

  @Override
  public ResolvedMigration getResolvedMigration(
      Configuration configuration, StatementInterceptor interceptor) {
    return new ResolvedRevision(
        JavaMigration.super.getResolvedMigration(configuration, interceptor),
        migration.getClass().getName());
  }
}
