package dev.waymark.processor.map;

import dev.waymark.diff.ClassTable;
import dev.waymark.operation.Value;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the rows of the entities of a hierarchy are, so that they can be found when the hierarchy
 * is stored in another way than before.
 */
final class ClassTables {
  private static final Comparator<EntityDraft> FROM_THE_ROOT =
      Comparator.comparing(ClassTables::depth).thenComparing(e -> e.entity().name());

  private final Mapping mapping;

  ClassTables(Mapping mapping) {
    this.mapping = mapping;
  }

  /** The tables of all entities in hierarchies, each after the entity above it. */
  List<ClassTable> all() {
    List<EntityDraft> entities =
        mapping.entities().stream()
            .filter(e -> e.above().isPresent() || mapping.hasSubclasses(e))
            .sorted(FROM_THE_ROOT)
            .toList();
    Map<String, List<EntityDraft>> concrete = new HashMap<>();
    for (EntityDraft entity : mapping.entities()) {
      if (!entity.entity().isAbstract()) {
        noteUpwards(entity, concrete);
      }
    }
    List<ClassTable> all = new ArrayList<>();
    for (EntityDraft entity : entities) {
      List<EntityDraft> below = concrete.getOrDefault(entity.entity().name(), List.of());
      mapping.at(entity.origin(), () -> all.add(of(entity, below)));
    }
    return all;
  }

  /** Every class above it has its rows, too. */
  private static void noteUpwards(EntityDraft entity, Map<String, List<EntityDraft>> concrete) {
    for (Optional<EntityDraft> e = Optional.of(entity);
        e.isPresent();
        e = e.flatMap(EntityDraft::above)) {
      String name = e.get().entity().name();
      concrete.computeIfAbsent(name, n -> new ArrayList<>()).add(entity);
    }
  }

  private static int depth(EntityDraft entity) {
    return entity.above().map(above -> 1 + depth(above)).orElse(0);
  }

  private ClassTable of(EntityDraft entity, List<EntityDraft> concrete) {
    EntityDraft root = entity.root();
    Optional<Annotation> written = root.entity().annotations().find(Jpa.DISCRIMINATOR_COLUMN);
    String kind = Discriminators.kindOf(written);
    List<Value.Literal> values = concrete.stream().map(e -> value(e, kind)).toList();
    return new ClassTable(
        ownTable(entity),
        ownTable(entity.above().orElse(entity)),
        root.table().name(),
        mapping.naming().physical(Discriminators.nameOf(written)),
        entity.entity().isAbstract() ? Optional.empty() : Optional.of(value(entity, kind)),
        values);
  }

  private static Value.Literal value(EntityDraft entity, String kind) {
    String text = Discriminators.valueOf(entity, kind);
    return new Value.Literal(kind.equals("INTEGER") ? (Object) Integer.valueOf(text) : text);
  }

  /** The table that the entity has, or, where it shares that of the root, would have. */
  private QualifiedName ownTable(EntityDraft entity) {
    if (!entity.sharesTable()) {
      return entity.table().name();
    }
    Optional<Annotation> written = entity.entity().annotations().find(Jpa.TABLE);
    Name name =
        mapping
            .naming()
            .physical(written.flatMap(t -> t.text("name")).orElse(entity.entity().entityName()));
    return new QualifiedName(mapping.schemaOf(written), name);
  }
}
