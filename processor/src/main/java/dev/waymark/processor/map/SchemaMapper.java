package dev.waymark.processor.map;

import dev.waymark.diff.Hints;
import dev.waymark.diff.Target;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Maps entities to the schema that Hibernate would create for them. */
public final class SchemaMapper {
  private final Mapping mapping;

  private SchemaMapper(EntityModel model, Naming naming, Diagnostics diagnostics) {
    this.mapping = new Mapping(model, naming, diagnostics);
  }

  /**
   * Maps the entities. All that is wrong with them is reported at once; if anything is, the result
   * holds what could be made of the rest and must not be used for more than messages.
   */
  public static MappedModel map(EntityModel model, Naming naming, Diagnostics diagnostics) {
    return new SchemaMapper(model, naming, diagnostics).map();
  }

  private MappedModel map() {
    new UnreadAnnotations(mapping).report();
    for (EntityClass entity : mapping.model().entities()) {
      mapping.at(entity.origin(), () -> addEntity(entity));
    }
    EntityColumns columns = new EntityColumns(mapping);
    mapping.entities().forEach(columns::complete);
    mapping.entities().forEach(columns::addCollections);
    mapping.entities().forEach(entity -> mapping.at(entity.origin(), () -> addFacts(entity)));
    SchemaBuilder builder = new SchemaBuilder(mapping);
    Schema schema = builder.build();
    Hints hints = new HintReader(mapping).read();
    return new MappedModel(
        new Target(schema, builder.derivedNames(), hints),
        builder.tableOrigins(),
        builder.memberOrigins());
  }

  private void addEntity(EntityClass entity) {
    if (entity.superEntity().isPresent()) {
      mapping.error(
          Code.MP101,
          entity.origin(),
          entity.origin()
              + " extends the entity "
              + entity.superEntity().get()
              + ", which is not read yet. Make the superclass a @MappedSuperclass.");
      return;
    }
    Optional<Annotation> facts = entity.annotations().find(Jpa.TABLE);
    Origin origin = entity.origin();
    String written = facts.flatMap(f -> f.text("name")).orElse(entity.entityName());
    Name name = mapping.naming().physical(written);
    Optional<Name> schema = facts.flatMap(f -> f.text("schema")).map(mapping.naming()::physical);
    ReservedWords.warn(mapping, name, "table", origin);
    QualifiedName qualified = new QualifiedName(schema, name);
    TableDraft table =
        mapping
            .addTable(qualified, origin, "Give it one of its own with @Table(name = \"...\").")
            .orElseGet(() -> new TableDraft(qualified, origin));
    mapping.add(new EntityDraft(entity, Name.of(written), table, mapping.flattening().of(entity)));
  }

  /** What is said of the whole table, once its columns are known. */
  private void addFacts(EntityDraft entity) {
    TableDraft table = entity.table();
    TableFacts facts = new TableFacts(mapping);
    entity
        .entity()
        .annotations()
        .find(Jpa.TABLE)
        .ifPresent(t -> facts.apply(table, t, entity.origin()));
    facts.applyHibernate(table, entity.entity().annotations(), entity.origin());
    List<Name> naturalId =
        entity.properties().stream()
            .filter(p -> p.annotations().has(Jpa.NATURAL_ID))
            .flatMap(p -> table.columnsByOrigin().getOrDefault(p.origin(), Set.of()).stream())
            .toList();
    if (!naturalId.isEmpty()) {
      table.addUnique(new RuleDraft.Unique(Optional.empty(), naturalId, entity.origin()));
    }
  }
}
