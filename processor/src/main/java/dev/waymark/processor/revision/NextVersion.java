package dev.waymark.processor.revision;

import dev.waymark.migration.Version;
import java.math.BigInteger;
import java.util.List;

/** The version to suggest for the next revision. */
public final class NextVersion {
  private NextVersion() {}

  /** The newest version with its last number one higher: 8 after 7, 20261120.1016 after .1015. */
  public static String after(List<DeclaredRevision> revisions) {
    return revisions.stream()
        .map(DeclaredRevision::version)
        .filter(Version::isVersion)
        .map(Version::of)
        .max(Version::compareTo)
        .map(version -> next(version.toString()))
        .orElse("1");
  }

  private static String next(String version) {
    int last = version.lastIndexOf('.') + 1;
    String digits = version.substring(last);
    String next = new BigInteger(digits).add(BigInteger.ONE).toString();
    return version.substring(0, last)
        + "0".repeat(Math.max(0, digits.length() - next.length()))
        + next;
  }
}
