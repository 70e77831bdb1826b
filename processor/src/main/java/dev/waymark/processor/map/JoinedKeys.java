package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import java.util.List;
import java.util.Optional;

/** Makes the keys of the tables that join to the one above (JPA 3.2, section 11.1.46). */
final class JoinedKeys {
  private final References references;

  JoinedKeys(References references) {
    this.references = references;
  }

  /** Adds the columns that hold the key of the entity above, with the foreign key. */
  List<Name> add(EntityDraft entity, EntityDraft above) {
    List<Annotation> written = entity.entity().annotations().each(Jpa.PRIMARY_KEY_JOIN_COLUMN);
    List<Reference> pairs =
        references.resolve(entity.origin(), above, written, referenced -> referenced);
    if (pairs.isEmpty()) {
      return List.of();
    }
    TableDraft table = entity.table();
    List<Name> columns =
        references.addColumns(table, entity.entity().name(), entity.origin(), pairs, true);
    Optional<Annotation> wholeKey =
        entity
            .entity()
            .annotations()
            .find(Jpa.PRIMARY_KEY_JOIN_COLUMNS)
            .flatMap(c -> c.nested("foreignKey"));
    OnDelete onDelete = OnDeletes.of(entity.entity().annotations());
    references.addForeignKey(table, columns, above, pairs, wholeKey, onDelete, entity.origin());
    return columns;
  }
}
