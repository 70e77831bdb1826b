package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotations;
import dev.waymark.schema.OnDelete;
import java.util.Optional;

/** What Hibernate's {@code @OnDelete} says of a foreign key. */
final class OnDeletes {
  private OnDeletes() {}

  static OnDelete of(Property property) {
    return of(property.annotations());
  }

  static OnDelete of(Annotations annotations) {
    Optional<String> action = annotations.text(Jpa.ON_DELETE, "action");
    return action.isPresent() ? OnDelete.valueOf(action.get()) : OnDelete.NO_ACTION;
  }
}
