package dev.waymark.processor.map;

import dev.waymark.diff.Hints;
import dev.waymark.diff.Target;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Maps entities to the schema that Hibernate would create for them. */
public final class SchemaMapper {
  private final Mapping mapping;

  private SchemaMapper(EntityModel model, Conventions conventions, Diagnostics diagnostics) {
    this.mapping = new Mapping(model, conventions, diagnostics);
  }

  /**
   * Maps the entities. All that is wrong with them is reported at once; if anything is, the result
   * holds what could be made of the rest and must not be used for more than messages.
   */
  public static MappedModel map(
      EntityModel model, Conventions conventions, Diagnostics diagnostics) {
    return new SchemaMapper(model, conventions, diagnostics).map();
  }

  private MappedModel map() {
    new UnreadAnnotations(mapping).report();
    new EntityTables(mapping).addAll();
    EntityColumns columns = new EntityColumns(mapping);
    mapping.entities().forEach(columns::complete);
    mapping.entities().forEach(columns::addCollections);
    mapping.shared().check(mapping);
    DiscriminatorChecks checks = new DiscriminatorChecks(mapping);
    for (EntityDraft entity : mapping.entities()) {
      if (entity.above().isEmpty()) {
        checks.add(entity);
      }
    }
    for (EntityDraft entity : mapping.entities()) {
      mapping.at(entity.origin(), () -> addFacts(entity));
    }
    for (EntityDraft entity : mapping.entities()) {
      mapping.at(entity.origin(), () -> columns.secondaryTables().applyFacts(entity));
    }
    SchemaBuilder builder = new SchemaBuilder(mapping);
    Schema schema = builder.build();
    Hints hints = new HintReader(mapping).read();
    return new MappedModel(
        new Target(schema, builder.derivedNames(), hints),
        builder.tableOrigins(),
        builder.memberOrigins());
  }

  /** What is said of the whole table, once its columns are known. */
  private void addFacts(EntityDraft entity) {
    if (!entity.ownsTable()) {
      return;
    }
    TableDraft table = entity.table();
    TableFacts facts = new TableFacts(mapping);
    entity
        .entity()
        .annotations()
        .find(Jpa.TABLE)
        .ifPresent(t -> facts.apply(table, t, entity.origin()));
    facts.applyHibernate(table, entity.entity().annotations(), entity.origin());
    List<Name> naturalId = new ArrayList<>();
    for (Property property : entity.properties()) {
      if (property.annotations().has(Jpa.NATURAL_ID)) {
        naturalId.addAll(table.columnsByOrigin().getOrDefault(property.origin(), Set.of()));
      }
    }
    if (!naturalId.isEmpty()) {
      table.addUnique(new RuleDraft.Unique(Optional.empty(), naturalId, entity.origin()));
    }
  }
}
