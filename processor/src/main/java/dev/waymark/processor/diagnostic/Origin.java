package dev.waymark.processor.diagnostic;

import java.util.Optional;

/**
 * A place in the sources, by name: a package, a class, or a member of a class.
 *
 * @param owner the qualified name of the package or the binary-free canonical name of the class
 * @param member the name of the field or method (without parentheses), if it is about one
 * @param annotation the qualified name of the annotation on it, if it is about one
 */
public record Origin(String owner, Optional<String> member, Optional<String> annotation) {

  /** A package or class. */
  public static Origin of(String owner) {
    return new Origin(owner, Optional.empty(), Optional.empty());
  }

  /** A field or method of a class. */
  public static Origin of(String owner, String member) {
    return new Origin(owner, Optional.of(member), Optional.empty());
  }

  /** An annotation there. */
  public Origin at(String annotationName) {
    return new Origin(owner, member, Optional.of(annotationName));
  }

  // Not the generated ones, which a compiler's JVM links anew for each class when it is just up.
  @Override
  public boolean equals(Object other) {
    return other instanceof Origin that
        && member.equals(that.member)
        && owner.equals(that.owner)
        && annotation.equals(that.annotation);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + member.hashCode()) + annotation.hashCode();
  }

  /** The place as messages name it: {@code Customer.email}. */
  @Override
  public String toString() {
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    return member.map(m -> simple + "." + m).orElse(simple);
  }
}
