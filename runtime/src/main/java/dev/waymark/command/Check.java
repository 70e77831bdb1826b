package dev.waymark.command;

import dev.waymark.flyway.FlywayRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks whether a database is as the migrations say.
 *
 * @param runner the database and its migrations
 * @param inspections what is looked at, in this order
 */
public record Check(FlywayRunner runner, List<Inspection> inspections) {

  /** Copies the list. */
  public Check {
    inspections = List.copyOf(inspections);
  }

  /** A check of everything. */
  public static Check of(FlywayRunner runner) {
    return new Check(runner, List.of(new HistoryInspection(), new DriftInspection()));
  }

  /**
   * What was found.
   *
   * @param problems what is not as it should be
   */
  public record Result(List<Problem> problems) {

    /** Copies the list. */
    public Result {
      problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong and nothing is pending. */
    public boolean isClean() {
      return problems.isEmpty();
    }

    /** A line for each problem. */
    @Override
    public String toString() {
      return problems.isEmpty()
          ? "the database is as the migrations say"
          : problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
  }

  /**
   * Runs it; it only reads.
   *
   * @throws dev.waymark.database.WaymarkException if the database cannot be reached
   */
  public Result run() {
    List<Problem> found = new ArrayList<>();
    for (Inspection inspection : inspections) {
      found.addAll(inspection.of(runner, List.copyOf(found)));
    }
    return new Result(found);
  }
}
