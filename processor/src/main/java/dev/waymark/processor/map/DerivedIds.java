package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import java.util.Optional;

/** Keys that come from a relation: {@code @MapsId} (JPA 3.2, section 2.4.1). */
final class DerivedIds {
  private DerivedIds() {}

  static boolean isDerived(Property relation) {
    return relation.annotations().has(Jpa.MAPS_ID);
  }

  /** Whether the columns of the relation are those of the id, or of that part of it. */
  static boolean gives(Property relation, Property id) {
    Optional<Annotation> mapsId = relation.annotations().find(Jpa.MAPS_ID);
    if (mapsId.isEmpty()) {
      return false;
    }
    Optional<String> part = mapsId.get().text("value");
    int dot = id.path().indexOf('.');
    String pathInKey = dot < 0 ? id.path() : id.path().substring(dot + 1);
    return part.isEmpty() || pathInKey.equals(part.get()) || pathInKey.startsWith(part.get() + ".");
  }
}
