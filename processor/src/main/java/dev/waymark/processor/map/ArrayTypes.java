package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/** The column types of arrays and collections of basic values, which Hibernate keeps in one. */
final class ArrayTypes {
  /** Hibernate does not start with arrays of these. */
  private static final Set<String> REFUSED = Set.of("java.lang.Byte", "java.lang.Character");

  private ArrayTypes() {}

  static boolean isRefused(JavaType element) {
    return REFUSED.contains(element.name());
  }

  /** The type of an array; empty if its elements have none. */
  static Optional<StoredType> find(JavaType element, Annotations annotations, ColumnFacts column) {
    boolean isNested = element instanceof JavaType.Array || element instanceof JavaType.Container;
    if (isNested || isRefused(element) || annotations.has(Jpa.LOB)) {
      return Optional.empty();
    }
    Optional<Integer> length =
        annotations.find(Jpa.ARRAY).flatMap(a -> a.number("length")).map(Math::toIntExact);
    return BasicTypes.find(element, annotations, column.withoutDefinition())
        .map(stored -> StoredType.of(SqlType.array(stored.type(), length)));
  }
}
