package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRow;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.SquashedHistory;
import dev.waymark.inspect.Difference;
import dev.waymark.inspect.Difference.Kind;
import dev.waymark.inspect.Difference.Part;
import dev.waymark.migration.Version;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Tells what the database has otherwise than its revisions left it: what somebody changed by hand,
 * or another program.
 *
 * @param runner the database and its migrations
 * @param withOtherTables whether tables and sequences count too that no revision made
 */
public record Drift(FlywayRunner runner, boolean withOtherTables) {

  /** Compares what the revisions made, and nothing else. */
  public Drift(FlywayRunner runner) {
    this(runner, false);
  }

  /**
   * What is otherwise.
   *
   * @param revision the newest revision in the database, if there is one; the baseline, if the
   *     database has its tables and was not adopted yet
   * @param differences what the database has otherwise, by table and name; empty if nothing
   */
  public record Result(Optional<Version> revision, List<Difference> differences) {

    /** Copies the list. */
    public Result {
      differences = List.copyOf(differences);
    }

    /** Whether nothing is otherwise. */
    public boolean isEmpty() {
      return differences.isEmpty();
    }

    /** A line for each difference, with its direction. */
    public List<String> lines() {
      return differences.stream().map(difference -> difference.inWords(left())).toList();
    }

    private String left() {
      return revision.map(v -> "revision " + v).orElse("the beginning");
    }

    /** A sentence, and a line for each difference. */
    @Override
    public String toString() {
      return isEmpty()
          ? "no drift: the database is as " + left() + " left it"
          : "the database is not as " + left() + " left it:\n  " + String.join("\n  ", lines());
    }
  }

  /** The same, and tables and sequences that no revision made count too. */
  public Drift withOthers() {
    return new Drift(runner, true);
  }

  /**
   * Runs it; it only reads.
   *
   * @throws WaymarkException if the database cannot be reached or inspected, is in the middle of a
   *     revision, or is at a revision that this application does not have
   */
  public Result run() {
    runner.interruptedUpgrade().or(runner::interruptedDowngrade).ifPresent(Drift::interrupted);
    HistoryRows history = runner.history();
    Optional<Version> revision = newest(history);
    Optional<Result> ofBaseline = revision.isPresent() ? Optional.empty() : notYetAdopted();
    if (ofBaseline.isPresent()) {
      return ofBaseline.get();
    }
    Schema expected =
        revision.map(runner.outstanding(history).inOrder()::schemaAfter).orElse(Schema.empty());
    return new Result(revision, runner.differences(expected, withOtherTables));
  }

  /** Before it is adopted, a database that has the tables of the baseline is compared with it. */
  private Optional<Result> notYetAdopted() {
    Optional<Version> baseline = runner.revisions().baseline().map(m -> m.name().version());
    if (baseline.isEmpty()) {
      return Optional.empty();
    }
    Schema expected = runner.revisions().schemaAfter(baseline.get());
    List<Difference> differences = runner.differences(expected, withOtherTables);
    long missing =
        differences.stream()
            .filter(d -> d.kind() == Kind.MISSING && d.part() == Part.TABLE)
            .count();
    return missing == expected.tables().size()
        ? Optional.empty()
        : Optional.of(new Result(baseline, differences));
  }

  private static void interrupted(String sentence) {
    throw new WaymarkException(sentence + " before it is compared: run it once more.");
  }

  /** SQL migrations beside the revisions are not known; what they change is drift. */
  private Optional<Version> newest(HistoryRows history) {
    for (HistoryRow row : history.live()) {
      Version version = row.version().orElseThrow();
      if (runner.revisions().find(version).isPresent()) {
        return Optional.of(version);
      }
      if (runner.revisions().isReplaced(version)) {
        new SquashedHistory(runner.revisions(), history).expectWhole(runner.settings().address());
        return Optional.empty(); // it is compared with the baseline that has taken their place
      }
      if (row.type().equals("JDBC")) {
        throw new WaymarkException(
            "Cannot compare the database: it is at revision "
                + version
                + " "
                + row.description()
                + ", which this application does not have. Compare it with the code that has it.");
      }
    }
    return Optional.empty();
  }
}
