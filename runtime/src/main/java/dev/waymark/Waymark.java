package dev.waymark;

import dev.waymark.command.Adopt;
import dev.waymark.command.Current;
import dev.waymark.command.Downgrade;
import dev.waymark.command.Drift;
import dev.waymark.command.History;
import dev.waymark.command.Transition;
import dev.waymark.command.Upgrade;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.migration.Version;
import java.util.List;
import java.util.Optional;

/**
 * The migrations of an application and the database they are for.
 *
 * <pre>{@code
 * Waymark waymark = Waymark.configure().dataSource(dataSource).load();
 * waymark.upgrade();
 * }</pre>
 *
 * <p>Every method throws {@link dev.waymark.flyway.WaymarkException} if the database cannot be
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
   * @throws dev.waymark.flyway.RevisionFailedException if one fails. What was applied before it
   *     stays; once it is mended, the next upgrade goes on
   */
  public Transition upgrade() {
    return new Upgrade(runner, Optional.empty()).run();
  }

  /**
   * Applies the pending revisions up to that one.
   *
   * @param version the revision, as in {@code @Revision(version = "7")}
   * @throws IllegalArgumentException if it is no version
   * @throws dev.waymark.flyway.RevisionFailedException if a revision fails
   */
  public Transition upgradeTo(String version) {
    return new Upgrade(runner, Optional.of(Version.of(version))).run();
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
   * @throws dev.waymark.flyway.RevisionFailedException if one fails
   */
  public Transition downgrade(int steps) {
    return run(Downgrade.steps(runner, steps));
  }

  /**
   * Takes back every revision after that one.
   *
   * @param version the revision that is to be the newest; {@code base}, or {@code 0}, for none
   * @throws IllegalArgumentException if it is no version
   * @throws dev.waymark.command.DataLossException if it would lose data, see {@link #allowDataLoss}
   * @throws dev.waymark.flyway.RevisionFailedException if a revision fails
   */
  public Transition downgradeTo(String version) {
    return run(Downgrade.to(runner, target(version)));
  }

  private Transition run(Downgrade downgrade) {
    return (mayLoseData ? downgrade.allowDataLoss() : downgrade).run();
  }

  private Optional<Version> target(String version) {
    if (version.equals("base")) {
      return Optional.empty();
    }
    // A revision may be called 0.
    Version target = Version.of(version);
    boolean base = target.equals(Version.of("0")) && runner.revisions().find(target).isEmpty();
    return base ? Optional.empty() : Optional.of(target);
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
   * What the database has otherwise than its revisions left it. Only reads. Tables and sequences
   * that no revision made do not count.
   *
   * @throws dev.waymark.flyway.WaymarkException also if the database is in the middle of a revision
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
   * @throws dev.waymark.flyway.WaymarkException also if it has something otherwise that the
   *     application would notice; all of it is named, and nothing is done
   */
  public Drift.Result adopt() {
    return new Adopt(runner).run();
  }
}
