package dev.waymark.diff;

import dev.waymark.schema.Members;
import dev.waymark.schema.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The members of two collections, matched by name; those without a match, by what they are.
 *
 * @param added those only in the second
 * @param removed those only in the first, by name: the order in a snapshot says nothing
 * @param changed those of one name in both that are not equal, or that are in the way of others
 * @param renamed those that are the same under another name
 */
record Changes<M>(List<M> added, List<M> removed, List<Pair<M>> changed, List<Pair<M>> renamed) {

  /** A member before and after. */
  record Pair<M>(M from, M to) {}

  /** Matches by name only. */
  static <N extends Comparable<N>, M extends Named<N>> Changes<M> of(
      Members<N, M> from, Members<N, M> to) {
    return of(from, to, (a, b) -> false);
  }

  /** Matches by name, then, among those left, those that are the same but for their name. */
  static <N extends Comparable<N>, M extends Named<N>> Changes<M> of(
      Members<N, M> from, Members<N, M> to, BiPredicate<M, M> sameButName) {
    List<M> added = new ArrayList<>();
    List<M> removed =
        new ArrayList<>(from.sorted().stream().filter(m -> !to.has(m.name())).toList());
    List<Pair<M>> changed = new ArrayList<>();
    List<Pair<M>> renamed = new ArrayList<>();
    for (M member : to) {
      if (from.has(member.name())) {
        M before = from.get(member.name());
        if (!before.equals(member)) {
          changed.add(new Pair<>(before, member));
        }
        continue;
      }
      removed.stream()
          .filter(candidate -> sameButName.test(candidate, member))
          .findFirst()
          .ifPresentOrElse(
              before -> {
                removed.remove(before);
                renamed.add(new Pair<>(before, member));
              },
              () -> added.add(member));
    }
    return new Changes<>(added, removed, changed, renamed);
  }

  /**
   * The same where members that do not change, or that only get another name, change if they are in
   * the way: they go, and come back.
   */
  static <N extends Comparable<N>, M extends Named<N>> Changes<M> of(
      Members<N, M> from, Members<N, M> to, BiPredicate<M, M> sameButName, Predicate<M> inTheWay) {
    Changes<M> changes = of(from, to, sameButName);
    List<Pair<M>> changed = new ArrayList<>(changes.changed);
    List<Pair<M>> renamed = new ArrayList<>();
    for (Pair<M> pair : changes.renamed) {
      (inTheWay.test(pair.from) ? changed : renamed).add(pair);
    }
    for (M member : to) {
      if (from.find(member.name()).filter(member::equals).isPresent() && inTheWay.test(member)) {
        changed.add(new Pair<>(member, member));
      }
    }
    return new Changes<>(changes.added, changes.removed, changed, renamed);
  }

  /** What has to go: the removed, and the changed as they were. */
  List<M> gone() {
    List<M> gone = new ArrayList<>(removed);
    changed.forEach(pair -> gone.add(pair.from()));
    return gone;
  }

  /** What has to come: the added, and the changed as they are to be. */
  List<M> come() {
    List<M> come = new ArrayList<>(added);
    changed.forEach(pair -> come.add(pair.to()));
    return come;
  }
}
