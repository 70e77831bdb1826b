package dev.waymark.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param taken hints whose former name is still in use, or that two hints name, by the names now
 */
record HintedRenames<N extends Comparable<N>>(
    Map<N, N> renames, Set<N> displaced, Map<N, N> unknown, Map<N, N> taken) {

  /**
   * Sorts the hints out.
   *
   * @param hints the former names, by the names now
   * @param before the names before
   * @param wanted the names after
   */
  static <N extends Comparable<N>> HintedRenames<N> of(
      Map<N, N> hints, Set<N> before, Set<N> wanted) {
    HintedRenames<N> result =
        new HintedRenames<N>(new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    new TreeMap<>(hints).forEach((to, from) -> result.sort(to, from, before));
    while (result.withdrawOne(wanted)) {
      // each withdrawal may take away what another one stood on
    }
    result.renames.values().stream()
        .filter(to -> before.contains(to) && !result.renames.containsKey(to))
        .forEach(result.displaced::add);
    return result;
  }

  private void sort(N to, N from, Set<N> before) {
    if (to.equals(from) || (before.contains(to) && !before.contains(from))) {
      return; // carried out by an earlier revision
    }
    if (!before.contains(from)) {
      unknown.put(to, from);
    } else if (renames.putIfAbsent(from, to) != null) {
      taken.put(to, from);
    }
  }

  /** Withdraws a rename of something that is still wanted under its own name. */
  private boolean withdrawOne(Set<N> wanted) {
    List<N> targets = new ArrayList<>(renames.values());
    Optional<N> still =
        renames.keySet().stream()
            .filter(from -> wanted.contains(from) && !targets.contains(from))
            .findFirst();
    still.ifPresent(from -> taken.put(renames.get(from), from));
    still.ifPresent(renames::remove);
    return still.isPresent();
  }
}
