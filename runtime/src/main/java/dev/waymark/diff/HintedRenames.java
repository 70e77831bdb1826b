package dev.waymark.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of the hints are renames of this revision.
 *
 * @param renames the new names by the old ones
 * @param displaced names of things that are renamed to nothing, but whose names something else
 *     gets: they are dropped
 * @param unknown hints whose former name nothing has, by the names now
 * @param taken hints whose former name two hints name, or that both were there before, by the names
 *     now
 * @param kept hints whose former name is still in use, by the names now
 * @param circles renames in a circle, as when two names are swapped, that may have been carried out
 *     by an earlier revision, by the names now
 */
record HintedRenames<N extends Comparable<N>>(
    Map<N, N> renames,
    Set<N> displaced,
    Map<N, N> unknown,
    Map<N, N> taken,
    Map<N, N> kept,
    Map<N, N> circles) {

  /**
   * Sorts the hints out.
   *
   * @param hints the former names, by the names now
   * @param before the names before
   * @param wanted the names after
   * @param certain the names now whose hints are about this revision and no other
   */
  static <N extends Comparable<N>> HintedRenames<N> of(
      Map<N, N> hints, Set<N> before, Set<N> wanted, Set<N> certain) {
    HintedRenames<N> result =
        new HintedRenames<N>(
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>());
    new TreeMap<>(hints).forEach((to, from) -> result.sort(to, from, before, certain.contains(to)));
    while (result.withdrawOne(before, wanted, certain)) {
      // each withdrawal may take away what another one stood on
    }
    result.findCircles(certain);
    result.renames.values().stream()
        .filter(to -> before.contains(to) && !result.renames.containsKey(to))
        .forEach(result.displaced::add);
    return result;
  }

  private void sort(N to, N from, Set<N> before, boolean certain) {
    boolean carriedOut = before.contains(to) && !before.contains(from);
    if (to.equals(from) || (carriedOut && !certain)) {
      return;
    }
    if (!before.contains(from)) {
      unknown.put(to, from);
    } else if (renames.putIfAbsent(from, to) != null) {
      taken.put(to, from);
    }
  }

  /** Withdraws a rename of something that is still wanted under its own name. */
  private boolean withdrawOne(Set<N> before, Set<N> wanted, Set<N> certain) {
    List<N> targets = new ArrayList<>(renames.values());
    for (Map.Entry<N, N> rename : renames.entrySet()) {
      N from = rename.getKey();
      N to = rename.getValue();
      if (wanted.contains(from) && !targets.contains(from) && !certain.contains(to)) {
        (before.contains(to) ? taken : kept).put(to, from);
        renames.remove(from);
        return true;
      }
    }
    return false;
  }

  /** After a circle the names are those before it, so that they do not tell whether it is done. */
  private void findCircles(Set<N> certain) {
    for (Map.Entry<N, N> rename : renames.entrySet()) {
      N next = rename.getValue();
      for (int i = 0; i < renames.size() && renames.containsKey(next); i++) {
        if (next.equals(rename.getKey())) {
          break;
        }
        next = renames.getOrDefault(next, next);
      }
      if (next.equals(rename.getKey()) && !certain.contains(rename.getValue())) {
        circles.put(rename.getValue(), rename.getKey());
      }
    }
  }
}
