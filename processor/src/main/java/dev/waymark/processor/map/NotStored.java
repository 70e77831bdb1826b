package dev.waymark.processor.map;

import dev.waymark.processor.read.JavaType;
import java.util.stream.Collectors;

/** Says of an attribute whose type has no column what to do. */
final class NotStored {
  private NotStored() {}

  static String message(Property property) {
    if (property.type() instanceof JavaType.Enumeration e
        && JdbcCodes.isNamedEnum(property.annotations())) {
      String type = e.name().substring(e.name().lastIndexOf('.') + 1);
      return property.origin()
          + " is stored as an enum type of the database, which is not created. Create it in a"
          + " revision with a step of raw SQL, \"create type "
          + type
          + " as enum ("
          + e.constants().stream().map(c -> "'" + c + "'").collect(Collectors.joining(", "))
          + ")\", and write @Column(columnDefinition = \""
          + type
          + "\").";
    }
    if (JdbcCodes.of(property.annotations()).isPresent()) {
      return property.origin()
          + ": the JDBC type that is chosen for it is not understood. Write the column's type in"
          + " @Column(columnDefinition = \"...\").";
    }
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
          : "A field of the enum is annotated @EnumeratedValue and is neither a byte, short, int nor"
              + " a String. Make it one"
              + transientOr;
    }
    if (type instanceof JavaType.Array array && ArrayTypes.isRefused(array.component())) {
      return "Make it byte[] or char[]: Hibernate does not start with it" + transientOr;
    }
    return "Write the column's type in @Column(columnDefinition = \"...\")" + transientOr;
  }
}
