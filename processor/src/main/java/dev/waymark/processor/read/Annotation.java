package dev.waymark.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An annotation as a plain value.
 *
 * @param type the qualified name of the annotation type
 * @param values every attribute with its value or default: a boxed primitive, a {@code String} (of
 *     enum constants the name), a {@link ClassName}, an {@code Annotation}, or a list of those
 * @param explicit the attributes that were written
 */
public record Annotation(String type, Map<String, Object> values, Set<String> explicit) {

  /** A class literal in an annotation. */
  public record ClassName(String name) {}

  /** Copies the collections. */
  public Annotation {
    values = Map.copyOf(values);
    explicit = Set.copyOf(explicit);
  }

  /** Whether the attribute was written, even if with its default. */
  public boolean isExplicit(String attribute) {
    return explicit.contains(attribute);
  }

  /** The text or enum constant of the attribute, unless it is empty. */
  public Optional<String> text(String attribute) {
    return values.get(attribute) instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The truth of the attribute; an attribute that this version does not have is false. */
  public boolean flag(String attribute) {
    return values.get(attribute) instanceof Boolean flag && flag;
  }

  /** The number in the attribute, if this version has the attribute. */
  public Optional<Long> number(String attribute) {
    return values.get(attribute) instanceof Number number
        ? Optional.of(number.longValue())
        : Optional.empty();
  }

  /** The class in the attribute, unless it is {@code void}, which stands for none. */
  public Optional<String> className(String attribute) {
    return values.get(attribute) instanceof ClassName type && !type.name().equals("void")
        ? Optional.of(type.name())
        : Optional.empty();
  }

  /** The annotation in the attribute. */
  public Optional<Annotation> nested(String attribute) {
    return values.get(attribute) instanceof Annotation nested
        ? Optional.of(nested)
        : Optional.empty();
  }

  /** The annotations listed in the attribute. */
  public List<Annotation> nestedList(String attribute) {
    return list(attribute, Annotation.class);
  }

  /** The texts listed in the attribute. */
  public List<String> texts(String attribute) {
    return list(attribute, String.class);
  }

  /** The simple name of the annotation type, as messages show it. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The classes listed in the attribute. */
  public List<String> classNames(String attribute) {
    return list(attribute, ClassName.class).stream().map(ClassName::name).toList();
  }

  private <V> List<V> list(String attribute, Class<V> kind) {
    return values.get(attribute) instanceof List<?> items && !items.isEmpty()
        ? items.stream().filter(kind::isInstance).map(kind::cast).toList()
        : List.of();
  }
}
