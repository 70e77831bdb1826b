package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.schema.Name;
import java.util.List;
import java.util.Optional;

/**
 * An entity and its table in the making.
 *
 * @param entity the entity
 * @param logicalName the name of its table as written or by default, before the naming strategy
 * @param table its table
 * @param properties its properties
 */
record EntityDraft(
    EntityClass entity, Name logicalName, TableDraft table, List<Property> properties) {

  EntityDraft {
    properties = List.copyOf(properties);
  }

  /** The same entity seen from another table that holds a part of it. */
  EntityDraft in(TableDraft other) {
    return new EntityDraft(entity, logicalName, other, properties);
  }

  Origin origin() {
    return entity.origin();
  }

  Optional<Property> find(String path) {
    return properties.stream().filter(p -> p.path().equals(path)).findFirst();
  }

  List<Property> ids() {
    return properties.stream().filter(Property::isId).toList();
  }
}
