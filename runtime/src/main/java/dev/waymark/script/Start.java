package dev.waymark.script;

import dev.waymark.history.HistoryRow;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.Outstanding;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The database that a script finds.
 *
 * @param outstanding what it has and what it lacks
 * @param hasHistory whether it has Flyway's table
 * @param hasBaseline whether it has the tables of the baseline already
 */
public record Start(Outstanding outstanding, boolean hasHistory, boolean hasBaseline) {

  /**
   * A database of which is said where it is.
   *
   * @param at the newest revision that it has, or none
   * @param late those below it that it does not have
   */
  public static Start at(Revisions revisions, Optional<Version> at, Collection<Version> late) {
    List<Version> has = new ArrayList<>();
    if (at.isPresent()) {
      revisions.versions().stream()
          .filter(v -> v.compareTo(at.get()) < 0 && !late.contains(v))
          .forEach(has::add);
      has.add(at.get());
    }
    Outstanding outstanding = new Outstanding(revisions, HistoryRows.having(has));
    return new Start(outstanding, at.isPresent(), at.isPresent());
  }

  /** The revisions that it has. */
  Set<Version> versions() {
    Set<Version> versions = new TreeSet<>();
    outstanding.history().live().stream()
        .map(HistoryRow::version)
        .flatMap(Optional::stream)
        .forEach(versions::add);
    return versions;
  }

  /** {@code revision 20261120.1015 without 20261120.0900}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        outstanding.history().current().map(v -> "revision " + v).orElse("an empty database"));
    String separator = " without ";
    for (Migration migration : outstanding.late()) {
      text.append(separator).append(migration.name().version());
      separator = ", ";
    }
    return text.toString();
  }
}
