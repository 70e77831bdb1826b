package dev.waymark.processor.map;

import dev.waymark.processor.read.JavaType;

/** Says of an attribute whose type has no column what to do. */
final class NotStored {
  private NotStored() {}

  static String message(Property property) {
    return property.origin()
        + " has the type "
        + property.type().name()
        + ", which has no column type. "
        + remedy(property.type());
  }

  private static String remedy(JavaType type) {
    String transientOr = ", or mark the attribute @Transient.";
    if (type instanceof JavaType.Entity) {
      return "Annotate it @ManyToOne or @OneToOne" + transientOr;
    }
    if (type instanceof JavaType.Container c && c.element() instanceof JavaType.Entity) {
      return "Annotate it @OneToMany or @ManyToMany" + transientOr;
    }
    if (type instanceof JavaType.Enumeration e) {
      return e.constants().isEmpty()
          ? "Give the enum a constant" + transientOr
          : "A field of the enum is annotated @EnumeratedValue, which is not read yet. Write the"
              + " column's type in @Column(columnDefinition = \"...\")"
              + transientOr;
    }
    return "Write the column's type in @Column(columnDefinition = \"...\")" + transientOr;
  }
}
