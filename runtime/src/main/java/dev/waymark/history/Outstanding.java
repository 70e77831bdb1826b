package dev.waymark.history;

import dev.waymark.database.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.RunOrder;
import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions that a database does not have. Most are newer than all that it has. One that is
 * not, because the branch it comes from was merged late, can run after the newer ones where it is
 * proved that this leaves the same.
 *
 * @param revisions the revisions there are
 * @param history the history of the database
 */
public record Outstanding(Revisions revisions, HistoryRows history) {

  /** All of them, the oldest first. */
  public List<Migration> all() {
    Set<Version> applied = new HashSet<>();
    Optional<Version> baseline = Optional.empty();
    for (HistoryRow row : history.live()) {
      row.version().ifPresent(applied::add);
      baseline = baseline.isEmpty() && row.isBaseline() ? row.version() : baseline;
    }
    List<Migration> outstanding = new ArrayList<>();
    for (Migration migration : revisions.all()) {
      Version version = migration.name().version();
      boolean isBelow = baseline.isPresent() && version.compareTo(baseline.get()) <= 0;
      if (!isBelow && !applied.contains(version)) {
        outstanding.add(migration);
      }
    }
    return outstanding;
  }

  /** Those up to a target, if there is one. */
  public List<Migration> upTo(Optional<Version> target) {
    return all().stream()
        .filter(m -> target.isEmpty() || m.name().version().compareTo(target.get()) <= 0)
        .toList();
  }

  /** Those that are older than what the database has already. */
  public List<Migration> late() {
    Optional<Version> current = history.current();
    return current.isEmpty()
        ? List.of()
        : all().stream().filter(m -> m.name().version().compareTo(current.get()) < 0).toList();
  }

  /** The revisions as this database has and gets them: the applied ones, then the others. */
  public Revisions inOrder() {
    return revisions.inOrder(order());
  }

  private List<Migration> order() {
    List<Migration> outstanding = all();
    List<Migration> order = new ArrayList<>(revisions.all());
    order.removeAll(outstanding);
    order.addAll(outstanding);
    return order;
  }

  /**
   * Why the late ones cannot run after what the database has, a sentence each; empty if they can.
   */
  public List<String> clashes() {
    List<Migration> late = late();
    if (late.isEmpty()) {
      return List.of();
    }
    List<String> clashes = new ArrayList<>();
    Version lowest = late.get(0).name().version();
    for (HistoryRow row : history.live()) {
      Version version = row.version().orElseThrow();
      if (version.compareTo(lowest) > 0 && revisions.find(version).isEmpty()) {
        clashes.add(
            "what revision "
                + version
                + " "
                + row.description()
                + " did ("
                + row.script()
                + ") is not known here");
      }
    }
    clashes.addAll(new RunOrder(order()).clashes());
    return clashes;
  }

  /**
   * Expects that the late ones, if there are any, can run.
   *
   * @throws WaymarkException if it is not proved; the message names the steps that clash
   */
  public void expectCommuting(String address) {
    List<String> clashes = clashes();
    if (!clashes.isEmpty()) {
      throw new WaymarkException(
          "Cannot upgrade " + address + ": " + refusal(clashes) + " Nothing was done.");
    }
  }

  /** What is late, why it cannot run, and what to do. */
  public String refusal(List<String> clashes) {
    StringBuilder text = new StringBuilder();
    List<Migration> late = late();
    text.append(late.size() == 1 ? "revision " : "the revisions ");
    for (Migration migration : late) {
      text.append(migration == late.get(0) ? "" : ", ").append(migration.name());
    }
    text.append(late.size() == 1 ? " is" : " are")
        .append(" not applied, the database is at ")
        .append(history.current().map(Version::toString).orElse("its beginning"))
        .append(" already, and it is not proved that the order does not matter:");
    clashes.forEach(clash -> text.append("\n  ").append(clash));
    return text.append(
            "\nGive what is not applied anywhere yet a newer version, or downgrade below it, then"
                + " upgrade.")
        .toString();
  }
}
