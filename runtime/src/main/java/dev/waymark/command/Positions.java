package dev.waymark.command;

import dev.waymark.migration.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a database is, in words. */
final class Positions {
  private Positions() {}

  /** {@code revision 2}, or {@code no revision}. */
  static String of(Optional<Version> version) {
    return version.map(v -> "revision " + v).orElse("no revision");
  }

  /** {@code 1, 2, 3}. */
  static String list(List<Version> versions) {
    return versions.stream().map(Version::toString).collect(Collectors.joining(", "));
  }
}
