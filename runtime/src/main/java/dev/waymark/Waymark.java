package dev.waymark;

import dev.waymark.command.Adopt;
import dev.waymark.command.Check;
import dev.waymark.command.Current;
import dev.waymark.command.Downgrade;
import dev.waymark.command.Drift;
import dev.waymark.command.DryRun;
import dev.waymark.command.History;
import dev.waymark.command.Plan;
import dev.waymark.command.Range;
import dev.waymark.command.Stamp;
import dev.waymark.command.Target;
import dev.waymark.command.Transition;
import dev.waymark.command.Upgrade;
import dev.waymark.command.UpgradeScript;
import dev.waymark.database.ServerFacts;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.run.Repaired;
import dev.waymark.run.RunListener;
import java.util.List;

/**
 * The migrations of an application and the database they are for.
 *
 * <pre>{@code
 * Waymark waymark = Waymark.configure().dataSource(dataSource).load();
 * waymark.upgrade();
 * }</pre>
 *
 * <p>Every method throws {@link dev.waymark.database.WaymarkException} if the database cannot be
 * reached or is not as it has to be; the message says what to do. None writes to the standard
 * output.
 */
public final class Waymark {
  private final FlywayRunner runner;
  private final boolean mayLoseData;

  Waymark(Settings settings) {
    this(new FlywayRunner(settings), false);
  }

  private Waymark(FlywayRunner runner, boolean mayLoseData) {
    this.runner = runner;
    this.mayLoseData = mayLoseData;
  }

  /** Begins to say where the database is and which migrations are for it. */
  public static WaymarkConfiguration configure() {
    return new WaymarkConfiguration();
  }

  /**
   * Applies all revisions that are pending; nothing, if there are none.
   *
   * @throws dev.waymark.run.RevisionFailedException if one fails. What was applied before it stays;
   *     once it is mended, the next upgrade goes on
   */
  public Transition upgrade() {
    return new Upgrade(runner, Target.HEAD).run();
  }

  /**
   * Applies the pending revisions up to that one.
   *
   * @param target the revision, as in {@code @Revision(version = "7")}; the beginning of the only
   *     version that begins so; {@code head}; or {@code +2}, so many
   * @throws dev.waymark.command.TargetException if there is no such revision, or not above
   * @throws dev.waymark.run.RevisionFailedException if a revision fails
   */
  public Transition upgradeTo(String target) {
    return new Upgrade(runner, new Target(target)).run();
  }

  /** What {@link #upgradeTo} would do. Only reads. */
  public DryRun dryUpgradeTo(String target) {
    return new Upgrade(runner, new Target(target)).dryRun();
  }

  /**
   * The script, to be run by hand, of what {@link #upgradeTo} would do, with the rows of the
   * history. What the database lacks below the revisions that it has is in it, too. Only reads.
   *
   * @param target as for {@link #upgradeTo}
   * @throws dev.waymark.database.WaymarkException also if a step is Java code, or the database is
   *     in the middle of a revision
   */
  public String upgradeScript(String target) {
    return new UpgradeScript(runner, new Target(target)).write();
  }

  /** What {@link #downgradeTo} would do, whatever it would lose. Only reads. */
  public DryRun dryDowngradeTo(String target) {
    return Downgrade.to(runner, new Target(target)).dryRun();
  }

  /**
   * What an upgrade will do, what is to be said of it on this server, and how many rows the tables
   * have that are concerned. Only reads; the rows are counted.
   *
   * @param target as for {@link #upgradeTo}
   */
  public Plan.Result plan(String target) {
    return new Plan(runner, new Target(target)).run();
  }

  /**
   * Writes into the history that the database is at a revision, up or down, without running
   * anything: for tables that were made in another way.
   *
   * @param target as for {@link #upgradeTo}, or {@code base}
   * @throws dev.waymark.command.TargetException if there is no such revision
   */
  public Transition stamp(String target) {
    return new Stamp(runner, new Target(target)).run();
  }

  /** Whether the database is as the migrations say, and what is not so. Only reads. */
  public Check.Result check() {
    return Check.of(runner).run();
  }

  /**
   * Removes the rows of failed runs from the history, as the next upgrade does by itself.
   *
   * @param forget whether to forget, too, which statements of a half done revision have run, so
   *     that it begins anew; right only if they have been taken back by hand
   */
  public Repaired repair(boolean forget) {
    return runner.repair(forget);
  }

  /** What the server says of itself. Only reads. */
  public ServerFacts server() {
    return runner.server();
  }

  /** The same, which tells somebody what it does while it does it. */
  public Waymark listener(RunListener listener) {
    return new Waymark(runner.with(listener), mayLoseData);
  }

  /**
   * The same, whose downgrades may lose data: {@code waymark.allowDataLoss().downgrade(1)}. Without
   * it, a downgrade that drops a table or column, deletes rows or makes a type narrower is refused,
   * whether there are rows or not.
   */
  public Waymark allowDataLoss() {
    return new Waymark(runner, true);
  }

  /**
   * Takes the newest revisions back.
   *
   * @param steps how many
   * @throws IllegalArgumentException if it is not positive
   * @throws dev.waymark.command.DataLossException if it would lose data, see {@link #allowDataLoss}
   * @throws dev.waymark.run.RevisionFailedException if one fails
   */
  public Transition downgrade(int steps) {
    return run(Downgrade.steps(runner, steps));
  }

  /**
   * Takes back every revision after that one.
   *
   * @param target the revision that is to be the newest, as for {@link #upgradeTo}; {@code base},
   *     or {@code 0}, for none; or {@code -2}, so many
   * @throws dev.waymark.command.TargetException if there is no such revision, or not below
   * @throws dev.waymark.command.DataLossException if it would lose data, see {@link #allowDataLoss}
   * @throws dev.waymark.run.RevisionFailedException if a revision fails
   */
  public Transition downgradeTo(String target) {
    return run(Downgrade.to(runner, new Target(target)));
  }

  private Transition run(Downgrade downgrade) {
    return (mayLoseData ? downgrade.allowDataLoss() : downgrade).run();
  }

  /** Where the database is, and what is pending. Only reads. */
  public Current.Result current() {
    return new Current(runner).run();
  }

  /** What was done to the database, the oldest first, with the downgrades. Only reads. */
  public List<History.Entry> history() {
    return new History(runner).run();
  }

  /**
   * What was done about some revisions.
   *
   * @param range the first and the last of them: {@code 2:4}
   * @throws dev.waymark.command.TargetException if there are no such revisions
   */
  public List<History.Entry> history(String range) {
    return new History(runner).run(Range.of(range));
  }

  /**
   * What the database has otherwise than its revisions left it. Only reads. Tables and sequences
   * that no revision made do not count.
   *
   * @throws dev.waymark.database.WaymarkException also if the database is in the middle of a
   *     revision
   */
  public Drift.Result drift() {
    return new Drift(runner).run();
  }

  /** The same, and tables and sequences that no revision made count too. */
  public Drift.Result driftWithOtherTables() {
    return new Drift(runner).withOthers().run();
  }

  /**
   * Takes a database whose tables were made by hand or by another tool, and which has no history,
   * as being at the baseline, the {@code @Revision} with {@code baseline = true}. Its tables are
   * not touched.
   *
   * @return what the database has otherwise than the baseline, none of which the application would
   *     notice
   * @throws dev.waymark.database.WaymarkException also if it has something otherwise that the
   *     application would notice; all of it is named, and nothing is done
   */
  public Drift.Result adopt() {
    return new Adopt(runner).run();
  }
}
