package dev.waymark.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of one element, in the order in which they were written. Those that a composed
 * Bean Validation constraint consists of follow it.
 *
 * @param all the annotations
 */
public record Annotations(List<Annotation> all) {

  /** Copies the list. */
  public Annotations {
    all = List.copyOf(all);
  }

  /** No annotations. */
  public static Annotations none() {
    return new Annotations(List.of());
  }

  /** The annotation of that type. */
  public Optional<Annotation> find(String type) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    for (Annotation annotation : all) { // asked many times for each attribute
      if (annotation.type().equals(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** The text or enum constant of an attribute of that annotation, unless it is empty. */
  public Optional<String> text(String type, String attribute) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).type().equals(type)) {
        return all.get(i).text(attribute);
      }
    }
    return Optional.empty();
  }

  /** Whether there is an annotation of that type. */
  public boolean has(String type) {
    for (int i = 0; i < all.size(); i++) { // most attributes have none, or one
      if (all.get(i).type().equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** The same without those of a type. */
  public Annotations without(String type) {
    return has(type)
        ? new Annotations(all.stream().filter(a -> !a.type().equals(type)).toList())
        : this;
  }

  /** The same with this one in the place of those of its type. */
  public Annotations with(Annotation replacement) {
    return new Annotations(
        Stream.concat(without(replacement.type()).all.stream(), Stream.of(replacement)).toList());
  }

  /** All annotations of that type, those inside a container included. */
  public List<Annotation> each(String type) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Annotation> each = new ArrayList<>();
    for (Annotation annotation : all) {
      if (annotation.type().equals(type)) {
        each.add(annotation);
      } else if (annotation.values().get("value") instanceof List<?>) {
        annotation.nestedList("value").stream()
            .filter(a -> a.type().equals(type))
            .forEach(each::add);
      }
    }
    return each;
  }
}
