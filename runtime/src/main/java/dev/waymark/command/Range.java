package dev.waymark.command;

import dev.waymark.history.Revisions;
import dev.waymark.migration.Version;
import java.util.Optional;

/**
 * Two targets, {@code 2:4}. What is left out before the colon is the base, after it the head; a
 * target alone is the end.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record Range(Target from, Target to) {

  /** Reads {@code 2:4}, {@code :4}, {@code 2:} or {@code 4}. */
  public static Range of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new Range(Target.BASE, new Target(text));
    }
    String from = text.substring(0, colon);
    String to = text.substring(colon + 1);
    return new Range(
        from.isEmpty() ? Target.BASE : new Target(from),
        to.isEmpty() ? Target.HEAD : new Target(to));
  }

  /** Where it begins; steps are counted from the base. */
  Optional<Version> from(Revisions revisions) {
    return from.in(revisions, Optional.empty());
  }

  /** Where it ends; steps are counted from where it begins. */
  Optional<Version> to(Revisions revisions) {
    return to.in(revisions, from(revisions));
  }
}
