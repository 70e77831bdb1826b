package dev.waymark.command;

import dev.waymark.command.Problem.Kind;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.migration.Version;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the tables of a database against its revision. */
record DriftInspection() implements Inspection {
  /** What leaves open which tables there should be. */
  private static final Set<Kind> UNKNOWN =
      EnumSet.of(
          Kind.EDITED, Kind.MISSING, Kind.NEWER, Kind.FAILED, Kind.INTERRUPTED, Kind.SKIPPED);

  @Override
  public List<Problem> of(FlywayRunner runner, List<Problem> found) {
    return found.stream().anyMatch(problem -> UNKNOWN.contains(problem.kind())) || isNewer(runner)
        ? List.of()
        : new Drift(runner)
            .run().lines().stream().map(line -> new Problem(Kind.DRIFT, line + ".")).toList();
  }

  /** What a newer version of the application has made of the tables is not known here. */
  private static boolean isNewer(FlywayRunner runner) {
    Optional<Version> current = runner.history().current();
    Optional<Version> head = runner.revisions().head();
    return runner.settings().newerAllowed()
        && current.isPresent()
        && (head.isEmpty() || current.get().compareTo(head.get()) > 0);
  }
}
