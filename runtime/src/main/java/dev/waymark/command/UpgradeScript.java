package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRows;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.schema.Schema;
import dev.waymark.script.OfflineScript;
import dev.waymark.script.Start;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the script, to be run by hand, of what an upgrade of a database would do.
 *
 * @param runner the database and its migrations
 * @param target the last revision to apply
 */
public record UpgradeScript(FlywayRunner runner, Target target) {

  /**
   * The script. Only reads.
   *
   * @throws WaymarkException as {@link Upgrade#run} does, if something is half done, and if a step
   *     is Java code
   */
  public String write() {
    HistoryRows history = runner.history();
    List<Migration> pending = new Upgrade(runner, target).pending(history);
    expectWhole(history);
    boolean hasHistory = runner.hasHistory();
    if (!hasHistory && !runner.differences(Schema.empty(), true).isEmpty()) {
      throw refusal(
          "its schema already has tables, but no history "
              + runner.settings().database().historyTable()
              + ". Adopt or stamp it first.");
    }
    boolean hasBaseline = pending.stream().anyMatch(runner::takesOver);
    Optional<Version> to =
        Stream.concat(history.current().stream(), pending.stream().map(m -> m.name().version()))
            .max(Version::compareTo);
    OfflineScript script =
        new OfflineScript(
            runner.revisions(),
            runner.dialect(),
            runner.settings().database().historyTable(),
            runner.settings().database().defaultSchema());
    return script.upgrade(new Start(runner.outstanding(history), hasHistory, hasBaseline), to);
  }

  /** An upgrade would go on behind what is half done, or begin anew; a script cannot know. */
  private void expectWhole(HistoryRows history) {
    Optional<String> interrupted = runner.interruptedUpgrade().or(runner::interruptedDowngrade);
    if (interrupted.isPresent()) {
      throw refusal(interrupted.get() + ". Only Waymark can go on with it.");
    }
    if (history.rows().stream().anyMatch(row -> !row.success())) {
      throw refusal("a revision in its history has failed. Repair it first.");
    }
    String problems =
        HistoryInspection.ofRevisions(history, runner.revisions(), runner.settings().newerAllowed())
            .stream()
            .filter(problem -> problem.kind() != Problem.Kind.PENDING)
            .map(problem -> "\n  " + problem.message())
            .collect(Collectors.joining());
    if (!problems.isEmpty()) {
      throw refusal("it does not fit the migrations:" + problems);
    }
  }

  private WaymarkException refusal(String why) {
    return new WaymarkException(
        "Cannot write a script for " + runner.settings().address() + ": " + why);
  }
}
