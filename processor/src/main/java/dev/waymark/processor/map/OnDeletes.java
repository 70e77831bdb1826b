package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotations;
import dev.waymark.schema.OnDelete;

/** What Hibernate's {@code @OnDelete} says of a foreign key. */
final class OnDeletes {
  private OnDeletes() {}

  static OnDelete of(Property property) {
    return of(property.annotations());
  }

  static OnDelete of(Annotations annotations) {
    return annotations
        .find(Jpa.ON_DELETE)
        .flatMap(a -> a.text("action"))
        .map(OnDelete::valueOf)
        .orElse(OnDelete.NO_ACTION);
  }
}
