package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Version;
import dev.waymark.script.OfflineScript;
import dev.waymark.script.Start;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the script of a range of revisions, to be run by hand.
 *
 * @param script the migrations and the database they are written for
 */
public record Scripts(OfflineScript script) {

  /**
   * The script that goes up.
   *
   * @param late the revisions below where it begins that the database lacks: they run, too, after
   *     the newer ones
   * @throws TargetException if there are no such revisions, or the range goes down
   * @throws WaymarkException if a step is Java code, or it is not proved that those that are late
   *     can run after the newer ones
   */
  public String upgrade(Range range, List<Target> late) {
    Revisions revisions = script.revisions();
    Optional<Version> from = range.from(revisions);
    Optional<Version> to = range.to(revisions);
    if (compare(from, to) > 0) {
      throw wrongWay(from, to, "down: write a script for the downgrade.");
    }
    Set<Version> lacking = new TreeSet<>();
    late.forEach(target -> lacking.add(late(target, from)));
    Start start = Start.at(revisions, from, lacking);
    List<String> clashes = start.outstanding().clashes();
    if (!clashes.isEmpty()) {
      throw new WaymarkException(
          "Cannot write the script: " + start.outstanding().refusal(clashes));
    }
    return script.upgrade(start, to);
  }

  private Version late(Target target, Optional<Version> from) {
    Optional<Version> late = target.in(script.revisions(), from);
    boolean isBelow = late.isPresent() && from.isPresent() && late.get().compareTo(from.get()) < 0;
    if (!isBelow || script.revisions().find(late.get()).isEmpty()) {
      throw new TargetException(
          Positions.of(late)
              + " is not late where a script begins at "
              + Positions.of(from)
              + ": name a revision below the newest one that the database has, and that one in the"
              + " range, as in 20261120.1015:head.");
    }
    return late.get();
  }

  /**
   * The script that goes down.
   *
   * @throws TargetException if there are no such revisions, or the range goes up
   * @throws WaymarkException if a step is Java code
   */
  public String downgrade(Range range) {
    Optional<Version> from = range.from(script.revisions());
    Optional<Version> to = range.to(script.revisions());
    if (compare(from, to) < 0) {
      throw wrongWay(from, to, "up: write one for the upgrade.");
    }
    return script.downgrade(from, to);
  }

  private static TargetException wrongWay(
      Optional<Version> from, Optional<Version> to, String advice) {
    return new TargetException(
        "From " + Positions.of(from) + " to " + Positions.of(to) + " it goes " + advice);
  }

  private static int compare(Optional<Version> a, Optional<Version> b) {
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    return Boolean.compare(a.isPresent(), b.isPresent());
  }
}
