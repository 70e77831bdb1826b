package dev.waymark.flyway;

import dev.waymark.database.Database;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.Dialect;
import dev.waymark.history.FailedRows;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.HistoryTable;
import dev.waymark.run.InterruptedRevisions;
import dev.waymark.run.OnlineMode;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resolver.MigrationResolver;

/**
 * A database that is ready for a run of Flyway: all that has to be known of it before, asked on one
 * connection.
 *
 * @param settings where it is
 * @param dialect its dialect
 * @param history its history before the run
 */
record Readiness(Settings settings, Dialect dialect, HistoryRows history) {

  /**
   * Removes the rows of failed runs.
   *
   * @param writes whether a run would write, given the history
   * @throws WaymarkException if the database cannot be reached, or only read where something is to
   *     be written
   */
  static Readiness of(Settings settings, Predicate<HistoryRows> writes) {
    return Database.ask(
        settings.database(),
        database -> {
          HistoryTable table = HistoryTable.of(database);
          HistoryRows history = table.read();
          if (writes.test(history) && database.connection().isReadOnly()) {
            throw new WaymarkException(
                "Cannot change "
                    + settings.address()
                    + ": its connection can only read. Give Waymark one that may write. Nothing was"
                    + " done.");
          }
          FailedRows.remove(table, history, settings.revisions());
          return new Readiness(settings, database.dialect(), history);
        });
  }

  /** How revisions run there that are to let others work. */
  OnlineMode mode() {
    return OnlineMode.of(dialect, settings.patience());
  }

  /** Without scanning, and without the resolver that a plain Flyway finds by itself. */
  FluentConfiguration configuration() {
    FluentConfiguration configuration =
        Flyway.configure(settings.classLoader())
            .dataSource(FlywayModules.source(settings.database().dataSource(), dialect.name()))
            .table(settings.database().historyTable())
            .locations(new String[0])
            .skipDefaultResolvers(true)
            .resolvers(new MigrationResolver[0])
            .skipDefaultCallbacks(true)
            .callbacks(new Callback[0]);
    settings.database().defaultSchema().ifPresent(configuration::defaultSchema);
    return configuration;
  }

  /** Flyway, set up for the database. */
  Flyway load(FluentConfiguration configuration) {
    Flyway flyway = configuration.load();
    FlywayModules.configure(flyway, dialect.name());
    return flyway;
  }

  /** Forgets the steps of revisions that the history has by now. */
  void forgetArrived() {
    Database.ask(
        settings.database(),
        database -> {
          InterruptedRevisions.of(database).forgetArrived();
          return database;
        });
  }
}
