package dev.waymark.lint.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The version of a database server: {@code 15}, {@code 8.0.36}.
 *
 * @param parts its numbers
 */
public record ServerVersion(List<Integer> parts) implements Comparable<ServerVersion> {
  private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");

  /** Copies the numbers. */
  public ServerVersion {
    parts = List.copyOf(parts);
  }

  /** The version, if the text is one. */
  public static Optional<ServerVersion> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
  }

  static ServerVersion of(String text) {
    return new ServerVersion(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList());
  }

  /** Whether it is that version or a newer one. */
  public boolean isAtLeast(String version) {
    return compareTo(of(version)) >= 0;
  }

  private int part(int index) {
    return index < parts.size() ? parts.get(index) : 0;
  }

  /** Orders by the numbers; one that is not there counts as zero. */
  @Override
  public int compareTo(ServerVersion that) {
    for (int i = 0; i < Math.max(parts.size(), that.parts.size()); i++) {
      int byPart = Integer.compare(part(i), that.part(i));
      if (byPart != 0) {
        return byPart;
      }
    }
    return 0;
  }

  /** The older of the two. */
  static ServerVersion older(ServerVersion a, ServerVersion b) {
    return Comparator.<ServerVersion>naturalOrder().compare(a, b) <= 0 ? a : b;
  }

  @Override
  public String toString() {
    return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
