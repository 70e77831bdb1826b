package dev.waymark.flyway;

import dev.waymark.database.Database;
import dev.waymark.database.ServerFacts;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.Dialect;
import dev.waymark.history.FailedRows;
import dev.waymark.history.HeadCheck;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.HistoryTable;
import dev.waymark.history.Outstanding;
import dev.waymark.history.Revisions;
import dev.waymark.inspect.Difference;
import dev.waymark.lock.RunLock;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import dev.waymark.run.DatabaseState;
import dev.waymark.run.InterruptedRevisions;
import dev.waymark.run.Repaired;
import dev.waymark.run.RevisionFailedException;
import dev.waymark.run.RunListener;
import dev.waymark.run.Takeover;
import dev.waymark.run.Watch;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.step.Direction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What can be asked of one database, and what can be done with it through Flyway. */
public final class FlywayRunner {
  private final Settings settings;
  private final RunListener listener;
  private final boolean isAlone;

  /** A runner for that database. */
  public FlywayRunner(Settings settings) {
    this(settings, RunListener.NONE, false);
  }

  private FlywayRunner(Settings settings, RunListener listener, boolean isAlone) {
    this.settings = settings;
    this.listener = listener;
    this.isAlone = isAlone;
  }

  /** The same, which tells somebody what it does. */
  public FlywayRunner with(RunListener chosen) {
    return new FlywayRunner(settings, chosen, isAlone);
  }

  /**
   * Does something with the database while nobody else migrates it. Whoever does waits until the
   * other is done, and tells its listener; there is no end to its patience.
   *
   * @param work is given the runner to do it with
   * @throws WaymarkException if the database cannot be reached, or the thread was interrupted
   */
  public <T> T alone(Function<FlywayRunner, T> work) {
    return isAlone
        ? work.apply(this)
        : RunLock.during(
            settings.database(),
            listener::waits,
            kept -> work.apply(new FlywayRunner(settings.with(kept), listener, true)));
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
   * The revisions that a database with that history does not have.
   *
   * @param history the history, see {@link #history}
   */
  public Outstanding outstanding(HistoryRows history) {
    return new Outstanding(settings.revisions(), history);
  }

  /**
   * The history of the database, without rows if it has none yet.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public HistoryRows history() {
    return ask(database -> HistoryTable.of(database).read());
  }

  /**
   * Whether the database has a history, be it without rows.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public boolean hasHistory() {
    return ask(database -> HistoryTable.of(database).exists());
  }

  /**
   * The newest revision of the database, if it has exactly those of the migrations and nothing is
   * half done. Found out with one query and without Flyway; that there is no answer says nothing.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public Optional<Version> head() {
    return HeadCheck.current(
        settings.database(),
        settings.revisions(),
        settings.newerAllowed(),
        InterruptedRevisions.TABLE);
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
    return ask(database -> DatabaseState.differences(database, expected, withOthers));
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
    return ask(database -> InterruptedRevisions.of(database).inWords(direction));
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
    return alone(runner -> new UpgradeRun(runner.settings, listener, false).run(target));
  }

  /**
   * Writes into the history that the revisions up to that one are applied, without running them.
   *
   * @param target the last of them
   * @throws WaymarkException if the database cannot be reached, or does not fit the migrations
   */
  public List<Applied> stampUp(Version target) {
    return alone(
        runner -> new UpgradeRun(runner.settings, listener, true).run(Optional.of(target)));
  }

  /**
   * Whether an upgrade would take the tables as they are, because the revision is the baseline and
   * the database has them.
   *
   * @throws WaymarkException if the database cannot be reached or inspected
   */
  public boolean takesOver(Migration migration) {
    if (!migration.isBaseline()) {
      return false;
    }
    Schema schema = settings.revisions().schemaAfter(migration);
    return new Takeover(migration, schema, differences(schema, false)).isBegun();
  }

  /**
   * Takes a database that has no history, but the tables of the baseline, as being at it.
   *
   * @return what the database has otherwise, none of which the application would notice
   * @throws WaymarkException if there is no baseline, the database does not have its tables or has
   *     them otherwise, has a history, or cannot be reached
   */
  public List<Difference> adopt() {
    return alone(runner -> new Adoption(runner.settings, runner).run());
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
    return alone(
        runner -> {
          List<Applied> ran = new ArrayList<>();
          for (Migration migration : migrations) {
            ran.add(new DowngradeRun(runner.settings, watch).run(migration));
          }
          return ran;
        });
  }

  /**
   * Removes the rows of failed runs from the history.
   *
   * @param forget whether to forget, too, which statements of an interrupted revision are done, so
   *     that it begins anew; right only if they have been taken back by hand
   * @throws WaymarkException if the database cannot be reached
   */
  public Repaired repair(boolean forget) {
    return alone(runner -> runner.ask(database -> repair(database, forget)));
  }

  private Repaired repair(Database database, boolean forget) throws SQLException {
    List<String> forgotten = forget ? InterruptedRevisions.of(database).forget() : List.of();
    HistoryTable table = HistoryTable.of(database);
    return new Repaired(FailedRows.remove(table, table.read(), revisions()), forgotten);
  }

  /**
   * What the server says of itself.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public ServerFacts server() {
    return ask(ServerFacts::of);
  }

  /**
   * The dialect of the server, in its version.
   *
   * @throws WaymarkException if the database cannot be reached
   */
  public Dialect dialect() {
    return ask(Database::dialect);
  }

  /**
   * How many rows those tables have, in the order of the tables.
   *
   * @throws WaymarkException if the database cannot be reached, or has no such table
   */
  public SortedMap<String, Long> rowCounts(Collection<QualifiedName> tables) {
    return ask(
        database -> {
          SortedMap<String, Long> counts = new TreeMap<>();
          for (QualifiedName table : tables) {
            counts.put(table.toString(), database.rowCount(table));
          }
          return counts;
        });
  }

  private <T> T ask(Database.Query<T> query) {
    return Database.ask(settings.database(), query);
  }
}
