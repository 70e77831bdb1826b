package dev.waymark.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Renames in an order in which every new name is free when it is given. */
final class RenameOrder {
  private RenameOrder() {}

  /** One rename. */
  record Move<N>(N from, N to) {}

  /**
   * Orders the renames; a circle, as when two names are swapped, is opened by a name in between.
   *
   * @param renames the new names by the old ones
   * @param taken all names before
   * @param between makes a name that nothing else has
   */
  static <N extends Comparable<N>> List<Move<N>> of(
      Map<N, N> renames, Set<N> taken, UnaryOperator<N> between) {
    List<Move<N>> moves = new ArrayList<>();
    Map<N, N> open = new TreeMap<>(renames);
    Set<N> occupied = new HashSet<>(taken);
    while (!open.isEmpty()) {
      Optional<N> free =
          open.keySet().stream().filter(from -> !occupied.contains(open.get(from))).findFirst();
      N from = free.orElseGet(() -> open.keySet().iterator().next());
      N wanted = Objects.requireNonNull(open.remove(from));
      N to = free.isPresent() ? wanted : between.apply(from);
      moves.add(new Move<>(from, to));
      occupied.remove(from);
      occupied.add(to);
      if (free.isEmpty()) {
        open.put(to, wanted);
      }
    }
    return moves;
  }
}
