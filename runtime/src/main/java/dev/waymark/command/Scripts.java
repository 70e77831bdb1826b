package dev.waymark.command;

import dev.waymark.flyway.Revisions;
import dev.waymark.migration.Version;
import dev.waymark.script.OfflineScript;
import java.util.Optional;

/**
 * Writes the script of a range of revisions, to be run by hand.
 *
 * @param script the migrations and the database they are written for
 */
public record Scripts(OfflineScript script) {

  /**
   * The script that goes up.
   *
   * @throws TargetException if there are no such revisions, or the range goes down
   * @throws dev.waymark.flyway.WaymarkException if a step is Java code
   */
  public String upgrade(Range range) {
    return script(range, true);
  }

  /**
   * The script that goes down.
   *
   * @throws TargetException if there are no such revisions, or the range goes up
   * @throws dev.waymark.flyway.WaymarkException if a step is Java code
   */
  public String downgrade(Range range) {
    return script(range, false);
  }

  private String script(Range range, boolean up) {
    Revisions revisions = script.revisions();
    Optional<Version> from = range.from(revisions);
    Optional<Version> to = range.to(revisions);
    int way = compare(from, to);
    if (up ? way > 0 : way < 0) {
      throw new TargetException(
          "From "
              + Positions.of(from)
              + " to "
              + Positions.of(to)
              + " it goes "
              + (up
                  ? "down: write a script for the downgrade."
                  : "up: write one for the upgrade."));
    }
    return script.of(from, to);
  }

  private static int compare(Optional<Version> a, Optional<Version> b) {
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    return Boolean.compare(a.isPresent(), b.isPresent());
  }
}
