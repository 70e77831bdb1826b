package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity and its table in the making.
 *
 * @param entity the entity
 * @param logicalName the name of its table as written or by default, before the naming strategy
 * @param table its table; in a single-table hierarchy that of the root
 * @param ownProperties its properties without those of the entity above
 * @param above the entity that it extends
 * @param inheritance how its hierarchy is stored
 */
record EntityDraft(
    EntityClass entity,
    Name logicalName,
    TableDraft table,
    List<Property> ownProperties,
    Optional<EntityDraft> above,
    Inheritance inheritance) {

  EntityDraft {
    ownProperties = List.copyOf(ownProperties);
  }

  /** The same entity seen from another table that holds a part of it. */
  EntityDraft in(TableDraft other) {
    return new EntityDraft(
        entity, logicalName, other, ownProperties, Optional.empty(), inheritance);
  }

  Origin origin() {
    return entity.origin();
  }

  /** The properties whose columns are in its own table, or in the part of it that is its own. */
  List<Property> properties() {
    return inheritance == Inheritance.TABLE_PER_CLASS
        ? Stream.concat(
                above.stream().flatMap(a -> a.properties().stream()), ownProperties.stream())
            .toList()
        : ownProperties;
  }

  /** The property of that path, its own or inherited. */
  Optional<Property> find(String path) {
    for (Property property : ownProperties) {
      if (property.path().equals(path)) {
        return Optional.of(property);
      }
    }
    return above.flatMap(a -> a.find(path));
  }

  List<Property> ids() {
    List<Property> ids = new ArrayList<>();
    for (Property property : properties()) {
      if (property.isId()) {
        ids.add(property);
      }
    }
    return ids;
  }

  /** Whether rows of other entities are in the table too, for which its columns are empty. */
  boolean sharesTable() {
    return above.isPresent() && inheritance == Inheritance.SINGLE_TABLE;
  }

  /** Whether it has a table of its own. */
  boolean ownsTable() {
    return table.origin().equals(origin());
  }

  /** The first entity of its hierarchy. */
  EntityDraft root() {
    return above.map(EntityDraft::root).orElse(this);
  }
}
