package dev.waymark.command;

import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The check that a version somebody asks for exists. */
final class KnownVersions {
  private static final int NEAREST = 2;

  private KnownVersions() {}

  static void expect(Version version, List<Version> known) {
    if (known.contains(version)) {
      return;
    }
    String nearest =
        known.isEmpty()
            ? "there are no revisions at all"
            : "the nearest are " + nearest(version, new TreeSet<>(known));
    throw new TargetException("There is no revision " + version + ": " + nearest + ".");
  }

  /** Up to two versions below and two above. */
  private static String nearest(Version version, NavigableSet<Version> known) {
    List<Version> nearest = new ArrayList<>();
    @Nullable Version below = known.lower(version);
    for (int i = 0; i < NEAREST && below != null; i++) {
      nearest.add(0, below);
      below = known.lower(below);
    }
    @Nullable Version above = known.higher(version);
    for (int i = 0; i < NEAREST && above != null; i++) {
      nearest.add(above);
      above = known.higher(above);
    }
    return Positions.list(nearest);
  }
}
