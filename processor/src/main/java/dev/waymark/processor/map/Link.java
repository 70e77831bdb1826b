package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.OnDelete;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is said of a foreign key and its columns.
 *
 * @param origin where it is said
 * @param joinColumns the join columns that are written
 * @param defaultName the name of one that is not, from that of the column it refers to
 * @param isNotNull whether a row always refers
 * @param foreignKey the {@code @ForeignKey} for the key as a whole
 * @param onDelete what happens when the row referred to is deleted
 */
record Link(
    Origin origin,
    List<Annotation> joinColumns,
    UnaryOperator<String> defaultName,
    boolean isNotNull,
    Optional<Annotation> foreignKey,
    OnDelete onDelete) {

  /** Stands for {@code @ForeignKey(NO_CONSTRAINT)}. */
  static final Optional<Annotation> NO_CONSTRAINT =
      Optional.of(
          new Annotation(
              Jpa.PACKAGE + "ForeignKey", Map.of("value", "NO_CONSTRAINT"), Set.of("value")));
}
