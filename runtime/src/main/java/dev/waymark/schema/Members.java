package dev.waymark.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Named things in an order that is kept but does not count: two collections are equal when they
 * hold equal members under equal names.
 *
 * @param <N> the kind of name
 * @param <M> the kind of member
 */
public final class Members<N extends Comparable<N>, M extends Named<N>> implements Iterable<M> {
  private final Map<N, M> byName;

  private Members(Map<N, M> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /** No members. */
  public static <N extends Comparable<N>, M extends Named<N>> Members<N, M> none() {
    return new Members<N, M>(new LinkedHashMap<>());
  }

  /**
   * The members in the given order.
   *
   * @throws SchemaException if two have one name
   */
  public static <N extends Comparable<N>, M extends Named<N>> Members<N, M> of(
      Collection<? extends M> members) {
    Map<N, M> byName = new LinkedHashMap<>();
    for (M member : members) {
      put(byName, member);
    }
    return new Members<>(byName);
  }

  private static <N, M extends Named<N>> void put(Map<N, M> byName, M member) {
    if (byName.putIfAbsent(member.name(), member) != null) {
      throw new SchemaException("the name " + member.name() + " is already taken");
    }
  }

  /** The member of that name, if there is one. */
  public Optional<M> find(N name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The member of that name.
   *
   * @throws SchemaException if there is none
   */
  public M get(N name) {
    return find(name)
        .orElseThrow(
            () -> {
              String present = names().map(Object::toString).collect(Collectors.joining(", "));
              return new SchemaException("there is no " + name + " among [" + present + "]");
            });
  }

  /** Whether a member has that name. */
  public boolean has(N name) {
    return byName.containsKey(name);
  }

  /**
   * These members and one more at the end.
   *
   * @throws SchemaException if its name is taken
   */
  public Members<N, M> with(M member) {
    Map<N, M> copy = new LinkedHashMap<>(byName);
    put(copy, member);
    return new Members<>(copy);
  }

  /**
   * These members without the one of that name.
   *
   * @throws SchemaException if there is none
   */
  public Members<N, M> without(N name) {
    get(name);
    Map<N, M> copy = new LinkedHashMap<>(byName);
    copy.remove(name);
    return new Members<>(copy);
  }

  /**
   * These members with another one in the place of the one of that name.
   *
   * @throws SchemaException if there is none, or the new one's name is taken by a third
   */
  public Members<N, M> replace(N name, M member) {
    get(name);
    Map<N, M> copy = new LinkedHashMap<>();
    byName.forEach((key, old) -> put(copy, key.equals(name) ? member : old));
    return new Members<>(copy);
  }

  /** These members, each changed. */
  public Members<N, M> map(UnaryOperator<M> change) {
    return of(stream().map(change).toList());
  }

  /** The members in their order. */
  public Stream<M> stream() {
    return byName.values().stream();
  }

  /** The members in their order. */
  public List<M> list() {
    return List.copyOf(byName.values());
  }

  /** The members ordered by name: the order for everything that must not depend on declaration. */
  public List<M> sorted() {
    if (byName.size() < 2) {
      return list(); // most tables have no index, and one foreign key
    }
    List<M> sorted = new ArrayList<>(byName.values());
    sorted.sort(Comparator.comparing(Named::name));
    return Collections.unmodifiableList(sorted);
  }

  /** The names in the members' order. */
  public Stream<N> names() {
    return byName.keySet().stream();
  }

  /** The names as a set. */
  public Set<N> nameSet() {
    return byName.keySet();
  }

  /** How many there are. */
  public int size() {
    return byName.size();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  @Override
  public Iterator<M> iterator() {
    return byName.values().iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Members<?, ?> that && byName.equals(that.byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }

  @Override
  public String toString() {
    return byName.values().toString();
  }
}
