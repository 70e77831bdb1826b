package dev.waymark.run;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import java.time.Duration;

/**
 * A revision that was run, in one direction or the other.
 *
 * @param name its version and description
 * @param duration how long it took
 */
public record Applied(MigrationName name, Duration duration) {

  public static Applied of(Migration migration, int milliseconds) {
    return new Applied(migration.name(), Duration.ofMillis(milliseconds));
  }

  /** {@code 2 add bio to users (31 ms)}. */
  @Override
  public String toString() {
    return name + " (" + duration.toMillis() + " ms)";
  }
}
