package dev.waymark.flyway;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Dialects;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.api.resolver.MigrationResolver;

/** Applies migrations to one database, and takes them back, through Flyway. */
public final class FlywayRunner {
  private final Settings settings;

  /** A runner for that database. */
  public FlywayRunner(Settings settings) {
    this.settings = settings;
  }

  /** The migrations. */
  public Revisions revisions() {
    return settings.revisions();
  }

  /**
   * The history of the database, without rows if it has none yet.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public HistoryRows history() {
    return connected(database -> database.history().read());
  }

  /**
   * A sentence about an upgrade that failed half way, if there is one.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public Optional<String> interruptedUpgrade() {
    return interrupted(Direction.UP);
  }

  /**
   * A sentence about a downgrade that failed half way, if there is one.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public Optional<String> interruptedDowngrade() {
    return interrupted(Direction.DOWN);
  }

  private Optional<String> interrupted(Direction direction) {
    return connected(
        database -> Journal.interruption(database.journal(), database.history().read(), direction));
  }

  /**
   * Applies the revisions that are pending.
   *
   * @param target the last one to apply, else all
   * @return what was applied, in order
   * @throws RevisionFailedException if one of them failed
   * @throws WaymarkException if the database cannot be reached, or does not fit the migrations
   */
  public List<Applied> upgrade(Optional<Version> target) {
    return SqliteLock.during(settings, () -> upgradeAlone(target));
  }

  private List<Applied> upgradeAlone(Optional<Version> target) {
    String dialect = removeFailedRows();
    OnlineMode mode = mode(dialect);
    FluentConfiguration configuration = configuration(dialect);
    target.ifPresent(version -> configuration.target(FlywayVersions.of(version)));
    try {
      Flyway flyway =
          load(
              configuration.javaMigrations(
                  revisions().all().stream()
                      .map(migration -> new UpgradeMigration(migration, revisions(), mode))
                      .toArray(JavaMigration[]::new)),
              dialect);
      MigrateResult result = flyway.migrate();
      expectWhole(flyway);
      forgetArrived();
      return result.migrations.stream()
          .map(ran -> Applied.of(migration(ran.version), ran.executionTime))
          .toList();
    } catch (FlywayException e) {
      throw FlywayFailure.of(e, "upgrade", settings);
    }
  }

  private Migration migration(String version) {
    return revisions().find(Version.of(version)).orElseThrow();
  }

  /**
   * Takes one revision back, which has to be the newest in the database.
   *
   * @throws RevisionFailedException if it failed
   * @throws WaymarkException if the database cannot be reached, or another process was faster
   */
  public Applied downgrade(Migration migration) {
    return SqliteLock.during(settings, () -> downgradeAlone(migration));
  }

  private Applied downgradeAlone(Migration migration) {
    String dialect = removeFailedRows();
    try {
      // Only this one migration: with others, or with validation, Flyway would find those missing
      // that the database has. NEXT stops it after one.
      MigrateResult result =
          load(
                  configuration(dialect)
                      .javaMigrations(new DowngradeMigration(migration, revisions(), mode(dialect)))
                      .outOfOrder(true)
                      .validateOnMigrate(false)
                      .target(MigrationVersion.NEXT),
                  dialect)
              .migrate();
      if (result.migrationsExecuted != 1) {
        throw new WaymarkException(
            "Flyway did not run the downgrade of revision "
                + migration.name()
                + " of "
                + settings.address()
                + ". Nothing was done; look at the history of the database.");
      }
      forgetArrived();
      return Applied.of(migration, result.migrations.get(0).executionTime);
    } catch (FlywayException e) {
      throw FlywayFailure.of(e, "downgrade", settings);
    }
  }

  private OnlineMode mode(String dialect) {
    return OnlineMode.of(Dialects.named(dialect), settings.patience());
  }

  private void forgetArrived() {
    connected(
        database -> {
          database.journal().deleteArrived(database.history().read());
          return database;
        });
  }

  // Without scanning, and without the resolver that a plain Flyway finds by itself.
  private FluentConfiguration configuration(String dialect) {
    FluentConfiguration configuration =
        Flyway.configure(settings.classLoader())
            .dataSource(FlywayModules.source(settings.dataSource(), dialect))
            .table(settings.historyTable())
            .locations(new String[0])
            .skipDefaultResolvers(true)
            .resolvers(new MigrationResolver[0])
            .skipDefaultCallbacks(true)
            .callbacks(new Callback[0]);
    settings.defaultSchema().ifPresent(configuration::defaultSchema);
    return configuration;
  }

  private static Flyway load(FluentConfiguration configuration, String dialect) {
    Flyway flyway = configuration.load();
    FlywayModules.configure(flyway, dialect);
    return flyway;
  }

  // A downgrade that runs at the same time as an upgrade can leave a gap, which Flyway ignores.
  private void expectWhole(Flyway flyway) {
    List<String> wrong =
        Arrays.stream(flyway.info().all())
            .filter(i -> i.getState() == MigrationState.IGNORED || i.getState().isFailed())
            .map(FlywayRunner::inWords)
            .toList();
    if (!wrong.isEmpty()) {
      throw new WaymarkException(
          "After the upgrade, "
              + settings.address()
              + " has a gap: "
              + String.join(", ", wrong)
              + ". Another process has changed it meanwhile; downgrade below the gap, then upgrade.");
    }
  }

  private static String inWords(MigrationInfo info) {
    return "revision " + info.getVersion() + " is " + info.getState().getDisplayName();
  }

  /** Gives the name of the dialect, which is known by then. */
  private String removeFailedRows() {
    return connected(
        database -> {
          for (HistoryRow row : database.history().read().rows()) {
            boolean ours = row.isDowngrade() || row.type().equals("JDBC");
            if (!row.success() && ours && row.version().flatMap(revisions()::find).isPresent()) {
              database.history().remove(row);
            }
          }
          return database.dialect().name();
        });
  }

  private <T> T connected(Query<T> query) {
    try (Connection connection = settings.dataSource().getConnection()) {
      return query.of(new Database(connection, DatabaseProduct.dialect(connection), settings));
    } catch (SQLException e) {
      throw FlywayFailure.of(e, settings);
    }
  }

  /** Something that is asked of the database. */
  private interface Query<T> {
    T of(Database database) throws SQLException;
  }

  private record Database(Connection connection, Dialect dialect, Settings settings) {
    HistoryTable history() throws SQLException {
      return new HistoryTable(
          connection, dialect, DatabaseTables.in(schema(), settings.historyTable()));
    }

    JournalTable journal() throws SQLException {
      return new JournalTable(
          connection,
          dialect,
          DatabaseTables.in(schema(), JournalTable.NAME),
          settings.historyTable());
    }

    private String schema() throws SQLException {
      return settings.defaultSchema().orElse(connection.getSchema());
    }
  }
}
