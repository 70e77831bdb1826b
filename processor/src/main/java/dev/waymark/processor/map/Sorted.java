package dev.waymark.processor.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Things that are looked up all the time, and gone through in the order of their names a few times:
 * comparing names that begin alike, as those of most tables do, at each look would cost more.
 */
final class Sorted<N extends Comparable<N>, T> {
  private final Map<N, T> byName = new HashMap<>();
  private List<T> inOrder = List.of();

  Optional<T> find(N name) {
    return Optional.ofNullable(byName.get(name));
  }

  boolean has(N name) {
    return byName.containsKey(name);
  }

  /** Adds it under a name that nothing has. */
  void add(N name, T thing) {
    if (byName.putIfAbsent(name, thing) != null) {
      throw new IllegalStateException(name + " is there already");
    }
  }

  /** All of them in the order of their names. */
  List<T> all() {
    if (inOrder.size() != byName.size()) {
      inOrder = Collections.unmodifiableList(new ArrayList<>(new TreeMap<>(byName).values()));
    }
    return inOrder;
  }
}
