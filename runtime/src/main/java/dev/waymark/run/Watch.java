package dev.waymark.run;

import dev.waymark.migration.Migration;
import dev.waymark.step.Step;
import java.time.Duration;
import java.util.List;

/**
 * A run that somebody listens to.
 *
 * @param listener who listens
 * @param planned the revisions of the run, in order
 */
public record Watch(RunListener listener, List<Migration> planned) {
  /** Nobody listens. */
  public static final Watch NONE = new Watch(RunListener.NONE, List.of());

  void begins(Migration migration) {
    // Another process may have left less to do, or more.
    int number = planned.indexOf(migration) + 1;
    listener.revisionBegins(
        migration.name(), Math.max(number, 1), Math.max(planned.size(), Math.max(number, 1)));
  }

  void stepBegins(Migration migration, Step step, int number, int of) {
    listener.stepBegins(migration.name(), step.operation().toString(), number, of);
  }

  void ends(Migration migration, long nanoseconds) {
    listener.revisionEnds(new Applied(migration.name(), Duration.ofNanos(nanoseconds)));
  }
}
