package dev.waymark.flyway;

import dev.waymark.database.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.run.Applied;
import dev.waymark.run.Watch;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Takes one revision back.
 *
 * @param settings the database and its migrations
 * @param watch who is told; nothing is run, and only the history is written, if it is empty
 */
record DowngradeRun(Settings settings, Optional<Watch> watch) {

  /** Runs it for the revision, which has to be the newest in the database. */
  Applied run(Migration migration) {
    Readiness readiness = Readiness.of(settings, history -> true);
    DowngradeMigration down =
        new DowngradeMigration(migration, settings.revisions(), watch, readiness.mode());
    try {
      // Only this one migration: with others, or with validation, Flyway would find those missing
      // that the database has. NEXT stops it after one.
      MigrateResult result =
          readiness
              .load(
                  readiness
                      .configuration()
                      .javaMigrations(down)
                      .outOfOrder(true)
                      .validateOnMigrate(false)
                      .target(MigrationVersion.NEXT))
              .migrate();
      if (result.migrationsExecuted != 1) {
        throw new WaymarkException(
            "Flyway did not run the downgrade of revision "
                + migration.name()
                + " of "
                + settings.address()
                + ". Nothing was done; look at the history of the database.");
      }
      readiness.forgetArrived();
      return Applied.of(migration, result.migrations.get(0).executionTime);
    } catch (FlywayException e) {
      throw FlywayFailure.of(e, "downgrade", settings);
    }
  }
}
