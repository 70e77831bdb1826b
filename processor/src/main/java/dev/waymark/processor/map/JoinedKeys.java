package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotations;
import dev.waymark.schema.Name;
import java.util.List;

/** Makes the keys of the tables that join to the one above (JPA 3.2, section 11.1.46). */
final class JoinedKeys {
  private final References references;

  JoinedKeys(References references) {
    this.references = references;
  }

  /** Adds the columns that hold the key of the entity above, with the foreign key. */
  List<Name> add(EntityDraft entity, EntityDraft above) {
    Annotations annotations = entity.entity().annotations();
    Link link =
        new Link(
            entity.origin(),
            annotations.each(Jpa.PRIMARY_KEY_JOIN_COLUMN),
            referenced -> referenced,
            true,
            annotations.find(Jpa.PRIMARY_KEY_JOIN_COLUMNS).flatMap(c -> c.nested("foreignKey")),
            OnDeletes.of(annotations));
    return references.refer(entity.table(), entity.entity().name(), above, link);
  }
}
