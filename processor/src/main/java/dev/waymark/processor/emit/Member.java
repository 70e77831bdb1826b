package dev.waymark.processor.emit;

import dev.waymark.schema.Name;
import dev.waymark.schema.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column, key, check or index as the generated code declares it: a field of its table's noun or,
 * for foreign keys that no noun can hold, a local variable.
 *
 * @param <E> which of them
 */
final class Member<E extends Named<Name>> implements Code.Reference {
  private final Noun noun;
  private final E element;
  private final List<Member<?>> columns;
  private List<Member<?>> targets;
  private boolean local;
  private @Nullable String name;

  Member(Noun noun, E element, List<Member<?>> columns, List<Member<?>> targets) {
    this.noun = noun;
    this.element = element;
    this.columns = List.copyOf(columns);
    this.targets = List.copyOf(targets);
  }

  Noun noun() {
    return noun;
  }

  E element() {
    return element;
  }

  /** The columns it is over. */
  List<Member<?>> columns() {
    return columns;
  }

  /** The columns that a foreign key refers to. */
  List<Member<?>> targets() {
    return targets;
  }

  void refersTo(List<Member<?>> newTargets) {
    targets = List.copyOf(newTargets);
  }

  boolean isLocal() {
    return local;
  }

  void becomesLocal() {
    local = true;
  }

  void isNamed(String newName) {
    name = newName;
  }

  /** Its name where it is declared. */
  String name() {
    if (name == null) {
      throw new IllegalStateException(element + " has no Java name yet");
    }
    return name;
  }

  /** The words that mean it in the steps. */
  @Override
  public String text() {
    return local ? name() : noun.text() + "." + name();
  }

  /** The words that mean it in the declaration of a table, or among the steps if there is none. */
  String textIn(@Nullable Noun place) {
    return noun.equals(place) ? name() : text();
  }
}
