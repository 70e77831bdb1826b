package dev.waymark.flyway;

import dev.waymark.dialect.Dialects;
import dev.waymark.inspect.Difference;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.api.resolver.MigrationResolver;

/** Applies migrations to one database, and takes them back, through Flyway. */
public final class FlywayRunner {
  private final Settings settings;
  private final RunListener listener;

  /** A runner for that database. */
  public FlywayRunner(Settings settings) {
    this(settings, RunListener.NONE);
  }

  private FlywayRunner(Settings settings, RunListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /** The same, which tells somebody what it does. */
  public FlywayRunner with(RunListener chosen) {
    return new FlywayRunner(settings, chosen);
  }

  /** Where the database is. */
  public Settings settings() {
    return settings;
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
    return Database.ask(settings, database -> database.history().read());
  }

  /**
   * What the database has otherwise than a schema says. Flyway's history and the journal are never
   * among it.
   *
   * @param expected the schema
   * @param withOthers whether tables and sequences count too that the schema does not have
   * @throws WaymarkException if the database cannot be reached or inspected
   */
  public List<Difference> differences(Schema expected, boolean withOthers) {
    return Database.ask(
        settings,
        database ->
            DatabaseState.differences(
                database.connection(),
                database.dialect(),
                settings.defaultSchema(),
                settings.historyTable(),
                expected,
                withOthers));
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
    return Database.ask(
        settings,
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
    return SqliteLock.during(settings, () -> upgradeAlone(target, false));
  }

  /**
   * Writes into the history that the revisions up to that one are applied, without running them.
   *
   * @param target the last of them
   * @throws WaymarkException if the database cannot be reached, or does not fit the migrations
   */
  public List<Applied> stampUp(Version target) {
    return SqliteLock.during(settings, () -> upgradeAlone(Optional.of(target), true));
  }

  private List<Applied> upgradeAlone(Optional<Version> target, boolean stamps) {
    Watch watch = new Watch(listener, pending(target));
    String dialect = removeFailedRows(!watch.planned().isEmpty());
    OnlineMode mode = mode(dialect);
    FluentConfiguration configuration = configuration(dialect).skipExecutingMigrations(stamps);
    if (history().rows().stream().anyMatch(HistoryRow::isSql)) {
      // SQL migrations that run beside the revisions are not known here.
      expectOwnMigrations();
      configuration.ignoreMigrationPatterns("*:future", "*:missing");
    }
    target.ifPresent(version -> configuration.target(FlywayVersions.of(version)));
    try {
      Flyway flyway =
          load(
              configuration.javaMigrations(
                  revisions().all().stream()
                      .map(migration -> new UpgradeMigration(migration, revisions(), watch, mode))
                      .toArray(JavaMigration[]::new)),
              dialect);
      MigrateResult result = flyway.migrate();
      Gaps.expectNone(flyway, settings);
      forgetArrived();
      return result.migrations.stream()
          .map(ran -> Applied.of(migration(ran.version), ran.executionTime))
          .toList();
    } catch (FlywayException e) {
      throw FlywayFailure.of(e, stamps ? "stamp" : "upgrade", settings);
    }
  }

  private List<Migration> pending(Optional<Version> target) {
    Optional<Version> current = history().current();
    return revisions().all().stream()
        .filter(m -> current.isEmpty() || m.name().version().compareTo(current.get()) > 0)
        .filter(m -> target.isEmpty() || m.name().version().compareTo(target.get()) <= 0)
        .toList();
  }

  private void expectOwnMigrations() {
    for (HistoryRow row : history().live()) {
      boolean isMissing = row.version().flatMap(revisions()::find).isEmpty();
      if (isMissing && row.type().equals("JDBC")) {
        throw new WaymarkException(
            "Cannot upgrade "
                + settings.address()
                + ": "
                + row.script()
                + " was applied to it and is not among the migrations in the code. Put it back, or"
                + " downgrade below it with the code that has it.");
      }
    }
  }

  /**
   * Takes a database that has no history, but the tables of the baseline, as being at it.
   *
   * @return what the database has otherwise, none of which the application would notice
   * @throws WaymarkException if there is no baseline, the database does not have its tables or has
   *     them otherwise, has a history, or cannot be reached
   */
  public List<Difference> adopt() {
    return new Adoption(settings, this).run();
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
    return downgrade(List.of(migration)).get(0);
  }

  /**
   * Takes revisions back, the newest in the database first. Each is one run: if one fails, those
   * before it stay.
   *
   * @throws RevisionFailedException if one failed
   * @throws WaymarkException if the database cannot be reached, or another process was faster
   */
  public List<Applied> downgrade(List<Migration> newestFirst) {
    return downgrade(newestFirst, Optional.of(new Watch(listener, newestFirst)));
  }

  /** Writes into the history that revisions are taken back, without running their downgrades. */
  public List<Applied> stampDown(List<Migration> newestFirst) {
    return downgrade(newestFirst, Optional.empty());
  }

  private List<Applied> downgrade(List<Migration> migrations, Optional<Watch> watch) {
    if (migrations.isEmpty()) {
      return List.of();
    }
    List<Applied> ran = new ArrayList<>();
    OnlineMode mode = mode(dialect());
    for (Migration migration : migrations) {
      DowngradeMigration down = new DowngradeMigration(migration, revisions(), watch, mode);
      ran.add(SqliteLock.during(settings, () -> downgradeAlone(down)));
    }
    return ran;
  }

  private Applied downgradeAlone(DowngradeMigration down) {
    Migration migration = down.migration();
    String dialect = removeFailedRows(true);
    try {
      // Only this one migration: with others, or with validation, Flyway would find those missing
      // that the database has. NEXT stops it after one.
      MigrateResult result =
          load(
                  configuration(dialect)
                      .javaMigrations(down)
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
    Database.ask(
        settings,
        database -> {
          database.journal().deleteArrived(database.history().read());
          return database;
        });
  }

  // Without scanning, and without the resolver that a plain Flyway finds by itself.
  FluentConfiguration configuration(String dialect) {
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

  static Flyway load(FluentConfiguration configuration, String dialect) {
    Flyway flyway = configuration.load();
    FlywayModules.configure(flyway, dialect);
    return flyway;
  }

  /** Gives the name of the dialect, which is known by then. */
  private String removeFailedRows(boolean writes) {
    return Database.ask(
        settings,
        database -> {
          if (writes && database.connection().isReadOnly()) {
            throw new WaymarkException(
                "Cannot change "
                    + settings.address()
                    + ": its connection can only read. Give Waymark one that may write. Nothing was"
                    + " done.");
          }
          removeFailedRows(database);
          return database.dialect().name();
        });
  }

  /** The name of the dialect of the database. */
  String dialect() {
    return Database.ask(settings, database -> database.dialect().name());
  }

  private List<HistoryRow> removeFailedRows(Database database) throws SQLException {
    List<HistoryRow> removed = new ArrayList<>();
    for (HistoryRow row : database.history().read().rows()) {
      boolean ours = row.isDowngrade() || row.type().equals("JDBC");
      if (!row.success() && ours && row.version().flatMap(revisions()::find).isPresent()) {
        database.history().remove(row);
        removed.add(row);
      }
    }
    return removed;
  }

  /**
   * Removes the rows of failed runs from the history.
   *
   * @param forget whether to forget, too, which statements of an interrupted revision are done, so
   *     that it begins anew; right only if they have been taken back by hand
   * @throws WaymarkException if the database cannot be reached
   */
  public Repaired repair(boolean forget) {
    return Database.ask(
        settings,
        database -> {
          List<String> forgotten = forget ? Journal.forget(database.journal()) : List.of();
          return new Repaired(removeFailedRows(database), forgotten);
        });
  }

  /**
   * What the server says of itself.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public ServerFacts server() {
    return Database.ask(settings, ServerFacts::of);
  }

  /**
   * How many rows those tables have, in the order of the tables.
   *
   * @throws WaymarkException if the database cannot be reached, or has no such table
   */
  public SortedMap<String, Long> rowCounts(Collection<QualifiedName> tables) {
    return Database.ask(
        settings,
        database -> {
          SortedMap<String, Long> counts = new TreeMap<>();
          for (QualifiedName table : tables) {
            counts.put(table.toString(), HistoryTable.count(database, database.table(table)));
          }
          return counts;
        });
  }
}
