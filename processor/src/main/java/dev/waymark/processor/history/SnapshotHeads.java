package dev.waymark.processor.history;

import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newest migrations that a snapshot names: one, or that of each branch while it has conflict
 * markers. So it is not read as a whole.
 */
public final class SnapshotHeads {
  private static final Pattern HEAD = Pattern.compile("(?m)^ *\"head\": \"(\\S+) ([^\"]+)\"");

  private SnapshotHeads() {}

  public static List<MigrationName> in(Optional<String> text) {
    List<MigrationName> heads = new ArrayList<>();
    Matcher head = HEAD.matcher(text.orElse(""));
    while (head.find()) {
      if (Version.isVersion(head.group(1))) {
        heads.add(new MigrationName(Version.of(head.group(1)), head.group(2)));
      }
    }
    return heads;
  }
}
