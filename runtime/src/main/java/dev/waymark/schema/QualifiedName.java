package dev.waymark.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a table or sequence with the database schema it is in, if it is not the default one:
 * {@code customers}, {@code sales.customers}, {@code sales.`Order`}.
 */
public record QualifiedName(Optional<Name> schema, Name name) implements Comparable<QualifiedName> {

  /**
   * Reads {@code name} or {@code schema.name}; a dot inside backticks belongs to the name.
   *
   * @throws SchemaException if a part is empty or there are more than two
   */
  public static QualifiedName of(String source) {
    List<String> parts = split(source);
    return switch (parts.size()) {
      case 1 -> new QualifiedName(Optional.empty(), Name.of(parts.get(0)));
      case 2 -> new QualifiedName(Optional.of(Name.of(parts.get(0))), Name.of(parts.get(1)));
      default -> throw new SchemaException(source + " has more parts than schema.name");
    };
  }

  /** A name in the same database schema. */
  public QualifiedName sibling(Name other) {
    return new QualifiedName(schema, other);
  }

  private static List<String> split(String source) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '.' && quote == 0) {
        parts.add(part.toString());
        part.setLength(0);
        continue;
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '`' || c == '"')) {
        quote = c;
      }
      part.append(c);
    }
    parts.add(part.toString());
    return parts;
  }

  // As in MemberPath.
  @Override
  public boolean equals(Object other) {
    return other instanceof QualifiedName that
        && name.equals(that.name)
        && schema.equals(that.schema);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }

  /** Orders by database schema, the default one first, then by name. */
  @Override
  public int compareTo(QualifiedName that) {
    if (schema.isPresent() && that.schema.isPresent()) {
      int bySchema = schema.get().compareTo(that.schema.get());
      return bySchema != 0 ? bySchema : name.compareTo(that.name);
    }
    int byPresence = Boolean.compare(schema.isPresent(), that.schema.isPresent());
    return byPresence != 0 ? byPresence : name.compareTo(that.name);
  }

  /** The name as {@link #of} reads it. */
  @Override
  public String toString() {
    return schema.map(s -> s + ".").orElse("") + name;
  }
}
