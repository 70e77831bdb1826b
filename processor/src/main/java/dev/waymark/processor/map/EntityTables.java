package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.Optional;

/** Finds the table of each entity, according to its place in its hierarchy. */
final class EntityTables {
  private final Mapping mapping;

  EntityTables(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Adds the drafts of all entities. */
  void addAll() {
    for (EntityClass entity : mapping.model().entities()) {
      mapping.at(entity.origin(), () -> draft(entity));
    }
  }

  /** The draft of the entity, after those above it. */
  private Optional<EntityDraft> draft(EntityClass entity) {
    Optional<EntityDraft> known = mapping.entity(entity.name());
    if (known.isPresent()) {
      return known;
    }
    Optional<EntityDraft> above = Optional.empty();
    if (entity.superEntity().isPresent()) {
      above = mapping.model().find(entity.superEntity().get()).flatMap(this::draft);
      if (above.isEmpty()) {
        reportMissing(entity);
        return Optional.empty();
      }
    }
    EntityDraft draft = draft(entity, above);
    mapping.add(draft);
    return Optional.of(draft);
  }

  private void reportMissing(EntityClass entity) {
    mapping.error(
        Code.MP105,
        entity.origin(),
        entity.origin()
            + " extends the entity "
            + entity.superEntity().orElseThrow()
            + ", which is not an entity of this schema. Add its package to @Database(entities).");
  }

  private EntityDraft draft(EntityClass entity, Optional<EntityDraft> above) {
    Inheritance inheritance = above.isPresent() ? above.get().inheritance() : inheritance(entity);
    if (above.isPresent() && inheritance == Inheritance.SINGLE_TABLE) {
      refuse(entity, Jpa.TABLE, "its rows are in the table of " + above.get().root().origin());
      refuse(entity, Jpa.INHERITANCE, "only the root of a hierarchy says how it is stored");
      return new EntityDraft(
          entity,
          above.get().logicalName(),
          above.get().table(),
          mapping.flattening().of(entity),
          above,
          inheritance);
    }
    String written = entity.annotations().text(Jpa.TABLE, "name").orElse(entity.entityName());
    TableDraft table = table(entity, written, inheritance);
    return new EntityDraft(
        entity, Name.of(written), table, mapping.flattening().of(entity), above, inheritance);
  }

  private void refuse(EntityClass entity, String annotation, String reason) {
    if (entity.annotations().has(annotation)) {
      mapping.error(
          Code.MP120,
          entity.origin().at(annotation),
          entity.origin()
              + ": @"
              + annotation.substring(annotation.lastIndexOf('.') + 1)
              + " has no place here: "
              + reason
              + ". Remove it.");
    }
  }

  /** Whether its rows come from a query or a view. */
  static boolean isQuery(EntityClass entity) {
    return entity.annotations().has(Jpa.SUBSELECT) || entity.annotations().has(Jpa.VIEW);
  }

  private void warnOfView(EntityClass entity, QualifiedName name) {
    if (entity.annotations().has(Jpa.VIEW)) {
      mapping.warning(
          Code.MP101,
          entity.origin().at(Jpa.VIEW),
          entity.origin()
              + ": views are not managed. Create "
              + name
              + " in a revision with a step of raw SQL.");
    }
  }

  private static Inheritance inheritance(EntityClass entity) {
    Optional<String> strategy = entity.annotations().text(Jpa.INHERITANCE, "strategy");
    return strategy.isPresent() ? Inheritance.valueOf(strategy.get()) : Inheritance.SINGLE_TABLE;
  }

  /** The table of the entity; that of an abstract class with a table per class is not created. */
  private TableDraft table(EntityClass entity, String written, Inheritance inheritance) {
    Optional<Annotation> facts = entity.annotations().find(Jpa.TABLE);
    Optional<Name> schema = mapping.schemaOf(facts);
    Name name = mapping.naming().physical(written);
    QualifiedName qualified = new QualifiedName(schema, name);
    Origin origin = entity.origin();
    warnOfView(entity, qualified);
    boolean hasNoTable = entity.isAbstract() && inheritance == Inheritance.TABLE_PER_CLASS;
    if (hasNoTable || isQuery(entity)) {
      return new TableDraft(qualified, origin);
    }
    ReservedWords.warn(mapping, name, "table", origin);
    return mapping
        .addTable(qualified, origin, "Give it one of its own with @Table(name = \"...\").")
        .orElseGet(() -> new TableDraft(qualified, origin));
  }
}
