package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Hibernate's {@code @PartitionKey} does to the primary key: in 7 its column is a part of it,
 * where the database demands that of a table that is partitioned by it.
 */
final class PartitionKeys {
  private final Mapping mapping;

  PartitionKeys(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Adds the columns to the key of an entity whose columns are complete. */
  void add(EntityDraft entity) {
    if (mapping.hibernate() == HibernateRules.V6 || !entity.ownsTable()) {
      return;
    }
    List<Name> key = new ArrayList<>(entity.table().key());
    for (Property property : entity.properties()) {
      if (property.annotations().has(Jpa.PARTITION_KEY) && isInKey(property)) {
        key.addAll(entity.table().columnsByOrigin().getOrDefault(property.origin(), Set.of()));
      }
    }
    if (key.size() > entity.table().key().size()) {
      entity.table().replaceKey(key, entity.origin());
    }
  }

  private boolean isInKey(Property property) {
    Optional<Boolean> isPartitioned = mapping.databases().are(Databases.PARTITIONED);
    if (isPartitioned.isEmpty()) {
      mapping.error(
          Code.MP101,
          property.origin(),
          property.origin()
              + " is annotated @PartitionKey, and is a part of the primary key on PostgreSQL,"
              + " MariaDB and MySQL, and not on H2 and SQLite. "
              + Databases.remedy("POSTGRESQL")
              + ".");
    }
    return isPartitioned.orElse(false);
  }
}
