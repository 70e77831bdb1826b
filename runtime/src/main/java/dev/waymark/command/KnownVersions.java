package dev.waymark.command;

import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to a version that no revision has. */
final class KnownVersions {
  private static final int NEAREST = 2;

  private KnownVersions() {}

  static TargetException unknown(Version version, Revisions revisions) {
    if (revisions.isReplaced(version)) {
      return new TargetException(
          "Revision "
              + version
              + " is no longer there: "
              + revisions.baseline().map(Migration::name).orElseThrow()
              + " has taken the place of those up to "
              + revisions.replaced().orElseThrow()
              + ". A release of the application from before that has it.");
    }
    List<Version> nearest = nearest(version, revisions.versions());
    String names =
        nearest.stream()
            .map(revisions::find)
            .flatMap(Optional::stream)
            .map(Migration::name)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return new TargetException(
        "There is no revision "
            + version
            + ": "
            + (names.isEmpty() ? "there are no revisions at all" : "the nearest are " + names)
            + ".");
  }

  /** Up to two versions below and two above. */
  private static List<Version> nearest(Version version, List<Version> known) {
    List<Version> below = new ArrayList<>();
    List<Version> above = new ArrayList<>();
    for (Version other : known) {
      (other.compareTo(version) < 0 ? below : above).add(other);
    }
    List<Version> nearest =
        new ArrayList<>(below.subList(Math.max(0, below.size() - NEAREST), below.size()));
    nearest.addAll(above.subList(0, Math.min(NEAREST, above.size())));
    return nearest;
  }
}
