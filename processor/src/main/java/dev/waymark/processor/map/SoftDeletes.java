package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.ClassFacts;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;

/** Makes the column of Hibernate's {@code @SoftDelete}, which says whether a row still counts. */
final class SoftDeletes {
  private static final String COMMENT = "Soft-delete indicator";
  private static final JavaType FLAG = new JavaType.Plain("java.lang.Boolean", false, true);

  private final Mapping mapping;
  private final ColumnPlacer placer;

  SoftDeletes(Mapping mapping, ColumnPlacer placer) {
    this.mapping = mapping;
    this.placer = placer;
  }

  /** Adds the column to the table of a root whose rows are deleted so. */
  void add(EntityDraft root) {
    if (root.above().isEmpty()) {
      of(root.entity()).ifPresent(written -> place(root.table(), written, root.origin()));
    }
  }

  /** Adds the column to the table of a collection whose elements are deleted so. */
  void add(TableDraft table, Property collection) {
    collection
        .annotations()
        .find(Jpa.SOFT_DELETE)
        .ifPresent(written -> place(table, written, collection.origin()));
  }

  /** On the entity, a mapped superclass of it or its package. */
  private Optional<Annotation> of(EntityClass entity) {
    Optional<Annotation> found = entity.annotations().find(Jpa.SOFT_DELETE);
    List<ClassFacts> above = entity.mappedSuperclasses();
    for (int i = above.size() - 1; i >= 0 && found.isEmpty(); i--) {
      found = above.get(i).annotations().find(Jpa.SOFT_DELETE);
    }
    return found.isPresent() ? found : ofPackage(entity);
  }

  private Optional<Annotation> ofPackage(EntityClass entity) {
    Optional<ClassFacts> nearest = Optional.empty();
    for (ClassFacts candidate : mapping.model().packages()) { // a longer name comes later
      if (entity.name().startsWith(candidate.name() + ".")) {
        nearest = Optional.of(candidate);
      }
    }
    return nearest.flatMap(p -> p.annotations().find(Jpa.SOFT_DELETE));
  }

  private void place(TableDraft table, Annotation written, Origin origin) {
    String strategy = written.text("strategy").orElse("DELETED");
    String logicalName =
        written.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted");
    Name name = mapping.naming().physical(logicalName);
    boolean isTime = strategy.equals("TIMESTAMP");
    StoredType stored = isTime ? time() : flag(written);
    ColumnSpec<?> commented =
        ColumnSpec.of(stored.type()).comment(written.text("comment").orElse(COMMENT));
    ColumnSpec<?> spec = isTime ? commented : commented.notNull();
    Column<?> column = new Column<>(table.name(), name, spec);
    placer.place(table, new ColumnDraft(column, logicalName, stored.type(), "", origin, false));
    for (String condition : stored.conditions()) {
      table.add(
          new RuleDraft.Condition(Optional.empty(), name + " " + condition, List.of(name), origin));
    }
  }

  private static StoredType time() {
    return StoredType.of(SqlType.of(TypeKind.TIMESTAMPTZ, HibernateRules.TIMESTAMP_DIGITS));
  }

  private StoredType flag(Annotation written) {
    return written
        .className("converter")
        .filter(c -> written.isExplicit("converter"))
        .flatMap(mapping.model()::converter)
        .flatMap(c -> Conversions.store(c, Annotations.none(), ColumnFacts.none()))
        .or(() -> BasicTypes.find(FLAG, Annotations.none(), ColumnFacts.none()))
        .orElseThrow();
  }
}
