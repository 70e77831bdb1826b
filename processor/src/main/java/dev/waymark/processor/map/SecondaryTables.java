package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The further tables of an entity (JPA 3.2, section 11.1.48), and which attributes are in them. */
final class SecondaryTables {
  private final Mapping mapping;
  private final References references;
  private final TableFacts tableFacts;
  private final Map<String, List<Secondary>> byEntity = new HashMap<>();

  SecondaryTables(Mapping mapping, References references) {
    this.mapping = mapping;
    this.references = references;
    this.tableFacts = new TableFacts(mapping);
  }

  private record Secondary(String writtenName, Annotation facts, TableDraft table) {}

  /** Adds the tables of an entity whose key is known, each with that key. */
  void add(EntityDraft entity) {
    for (Annotation written : entity.entity().annotations().each(Jpa.SECONDARY_TABLE)) {
      create(entity, written)
          .ifPresent(
              table ->
                  byEntity
                      .computeIfAbsent(entity.entity().name(), e -> new ArrayList<>())
                      .add(table));
    }
  }

  private Optional<Secondary> create(EntityDraft entity, Annotation written) {
    String name = written.text("name").orElse("");
    QualifiedName qualified =
        new QualifiedName(mapping.schemaOf(Optional.of(written)), mapping.naming().physical(name));
    ReservedWords.warn(mapping, qualified.name(), "table", entity.origin());
    Optional<TableDraft> table =
        mapping.addTable(
            qualified, entity.origin(), "Give it another name in @SecondaryTable(name = \"...\").");
    table.ifPresent(t -> addKey(entity, written, t));
    return table.map(t -> new Secondary(name, written, t));
  }

  private void addKey(EntityDraft entity, Annotation written, TableDraft table) {
    Link link =
        new Link(
            entity.origin(),
            written.nestedList("pkJoinColumns"),
            referenced -> referenced,
            true,
            written.nested("foreignKey"),
            OnDeletes.of(entity.entity().annotations()));
    List<Name> key = references.refer(table, "", entity, link);
    table.setKey(key, entity.origin());
  }

  /** The entity as seen from the table in which the attribute is: its own one or a further one. */
  EntityDraft place(EntityDraft entity, Property property) {
    Optional<String> written =
        property.isToOne() ? tableOf(property.joinColumns()) : property.column().table();
    if (written.isEmpty() || isOwn(entity, written.get())) {
      return entity;
    }
    Optional<EntityDraft> place = find(entity, written.get()).map(entity::in);
    if (place.isEmpty()) {
      reportUnknown(entity, property, written.get());
    }
    return place.orElse(entity);
  }

  private static Optional<String> tableOf(List<Annotation> joinColumns) {
    for (Annotation joinColumn : joinColumns) {
      Optional<String> table = joinColumn.text("table");
      if (table.isPresent()) {
        return table;
      }
    }
    return Optional.empty();
  }

  private boolean isOwn(EntityDraft entity, String written) {
    return entity.logicalName().toString().equalsIgnoreCase(written)
        || entity.table().name().name().equals(mapping.naming().physical(written));
  }

  private Optional<TableDraft> find(EntityDraft entity, String written) {
    return Stream.of(entity)
        .flatMap(e -> byEntity.getOrDefault(e.entity().name(), List.of()).stream())
        .filter(s -> s.writtenName().equalsIgnoreCase(written))
        .map(Secondary::table)
        .findFirst()
        .or(() -> entity.above().flatMap(above -> find(above, written)));
  }

  private void reportUnknown(EntityDraft entity, Property property, String written) {
    mapping.error(
        Code.MP108,
        property.origin(),
        property.origin()
            + " is in the table \""
            + written
            + "\", which is no table of "
            + entity.origin()
            + ". Add @SecondaryTable(name = \""
            + written
            + "\") to it, or correct the name.");
  }

  /** Applies what is said of the tables, once their columns are known. */
  void applyFacts(EntityDraft entity) {
    byEntity
        .getOrDefault(entity.entity().name(), List.of())
        .forEach(s -> tableFacts.apply(s.table(), s.facts(), entity.origin()));
  }
}
