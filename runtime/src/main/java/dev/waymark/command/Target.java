package dev.waymark.command;

import dev.waymark.history.Revisions;
import dev.waymark.migration.Version;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where a database is to go: {@code head}, the newest revision; {@code base}, or {@code 0}, before
 * the first; a version, or the beginning of the only one that begins so; {@code +2} or {@code -1},
 * so many revisions on or back.
 *
 * @param text what was written
 */
public record Target(String text) {
  /** The newest revision. */
  public static final Target HEAD = new Target("head");

  /** Before the first revision. */
  public static final Target BASE = new Target("base");

  private static final Pattern RELATIVE = Pattern.compile("[+-]\\d{1,6}");
  private static final Pattern PREFIX = Pattern.compile("\\d[\\d.]*");

  /** Whether it is the newest revision, whichever that is. */
  boolean isHead() {
    return text.equals(HEAD.text);
  }

  /** How many revisions on, or, below zero, back; empty if it is not said in this way. */
  OptionalInt steps() {
    return RELATIVE.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /**
   * The revision that is meant; none for the base.
   *
   * @param revisions the revisions there are
   * @param current from where steps are counted
   * @throws TargetException if none is meant, or more than one
   */
  public Optional<Version> in(Revisions revisions, Optional<Version> current) {
    OptionalInt steps = steps();
    if (steps.isPresent()) {
      return moved(steps.getAsInt(), revisions.versions(), current);
    }
    if (text.equals(BASE.text)) {
      return Optional.empty();
    }
    return isHead() ? revisions.head() : named(revisions);
  }

  private Optional<Version> moved(int steps, List<Version> known, Optional<Version> current) {
    int from = current.map(known::indexOf).orElse(-1);
    if (from < 0 && current.isPresent()) {
      throw new TargetException(
          "Cannot count "
              + text
              + " from revision "
              + current.get()
              + ", where the database is: it is not among the migrations of this application.");
    }
    int to = from + steps;
    if (to < -1 || to >= known.size()) {
      int there = steps > 0 ? known.size() - 1 - from : from + 1;
      throw new TargetException(
          "Cannot go "
              + text
              + " from "
              + Positions.of(current)
              + ": "
              + (steps > 0 ? "after it there " : "up to it there ")
              + (there == 1 ? "is" : "are")
              + " only "
              + there
              + ".");
    }
    return to < 0 ? Optional.empty() : Optional.of(known.get(to));
  }

  private Optional<Version> named(Revisions revisions) {
    List<Version> known = revisions.versions();
    if (!PREFIX.matcher(text).matches()) {
      throw new TargetException(
          "'"
              + text
              + "' is no target: write head, base, a version, the beginning of a version, +2 or -1.");
    }
    Optional<Version> whole =
        Optional.of(text).filter(Version::isVersion).map(Version::of).filter(known::contains);
    if (whole.isPresent()) {
      // As the migrations write it: 2 and 2.0 are one.
      return Optional.of(known.get(known.indexOf(whole.get())));
    }
    Optional<Version> replaced = revisions.replaced();
    if (Version.isVersion(text) && replaced.equals(Optional.of(Version.of(text)))) {
      return replaced; // from where a squashed database goes on
    }
    if (text.equals("0")) {
      return Optional.empty();
    }
    List<Version> beginning =
        known.stream().filter(version -> version.toString().startsWith(text)).toList();
    if (beginning.size() > 1) {
      throw new TargetException(
          "'"
              + text
              + "' is the beginning of several versions: "
              + Positions.list(beginning)
              + ".");
    }
    if (beginning.isEmpty()) {
      throw Version.isVersion(text)
          ? KnownVersions.unknown(Version.of(text), revisions)
          : new TargetException("No version begins with '" + text + "'.");
    }
    return Optional.of(beginning.get(0));
  }

  @Override
  public String toString() {
    return text;
  }
}
