package dev.waymark.command;

import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import java.util.List;
import java.util.Optional;

/**
 * What an upgrade or a downgrade did.
 *
 * @param from the revision of the database before, if it had one
 * @param to the revision of the database after, if it has one
 * @param ran the revisions that were applied or taken back, in order; empty if nothing had to be
 *     done
 */
public record Transition(Optional<Version> from, Optional<Version> to, List<Applied> ran) {

  /** Copies the list. */
  public Transition {
    ran = List.copyOf(ran);
  }

  /** What was done, a line each: {@code revision 1 → 2} and the revisions with their times. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (ran.isEmpty()) {
      return "nothing to do, the database is at " + Positions.of(to);
    }
    text.append(Positions.of(from)).append(" → ").append(Positions.of(to));
    ran.forEach(applied -> text.append("\n  ").append(applied));
    long time = ran.stream().mapToLong(applied -> applied.duration().toMillis()).sum();
    text.append("\n").append(ran.size()).append(ran.size() == 1 ? " revision" : " revisions");
    return text.append(" in ").append(time).append(" ms").toString();
  }
}
