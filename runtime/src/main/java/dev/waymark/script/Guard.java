package dev.waymark.script;

import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The statements by which a script looks, before each revision, whether the database is where it
 * has to be, and which fail if not.
 */
final class Guard {
  private final HistorySql history;
  private final Revisions revisions;
  private final TreeSet<Version> has;

  /**
   * For one script.
   *
   * @param has what the database has before it
   */
  Guard(HistorySql history, Revisions revisions, Set<Version> has) {
    this.history = history;
    this.revisions = revisions;
    this.has = new TreeSet<>(has);
  }

  /** That the database is right before the revision, which it has afterwards. */
  List<String> upgrade(Migration migration, boolean isTaken) {
    Version version = migration.name().version();
    Optional<Version> below =
        isTaken && revisions.replaced().isPresent()
            ? revisions.replaced()
            : Optional.ofNullable(has.lower(version));
    SortedSet<Version> above = has.tailSet(version);
    List<String> conditions = new ArrayList<>();
    below.ifPresent(v -> conditions.add(history.isApplied(v)));
    above.forEach(v -> conditions.add(history.isApplied(v)));
    conditions.add("not " + history.isApplied(version));
    String where = at(above.isEmpty() ? below : Optional.of(above.last()));
    if (!above.isEmpty()) {
      // What else it has above the revision was not there when the order was proved.
      conditions.add(history.hasOnly(has, below));
      where += " without " + version;
    }
    has.add(version);
    return history.expect(String.join("\n  and ", conditions), where);
  }

  /** That the revision is the newest one that the database has. */
  List<String> downgrade(Migration migration) {
    Version version = migration.name().version();
    List<String> conditions = new ArrayList<>();
    conditions.add(history.isApplied(version));
    revisions.after(version).ifPresent(v -> conditions.add("not " + history.isApplied(v)));
    return history.expect(String.join("\n  and ", conditions), at(Optional.of(version)));
  }

  private static String at(Optional<Version> version) {
    return "not at " + version.map(v -> "revision " + v).orElse("the beginning");
  }
}
