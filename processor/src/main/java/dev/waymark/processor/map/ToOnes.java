package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Name;
import java.util.List;
import java.util.Optional;

/** Makes the columns of {@code @ManyToOne} and {@code @OneToOne}. */
final class ToOnes {
  private final Mapping mapping;
  private final References references;
  private final JoinTables joinTables;
  private final Targets targets;

  ToOnes(Mapping mapping, References references, JoinTables joinTables) {
    this.mapping = mapping;
    this.references = references;
    this.joinTables = joinTables;
    this.targets = new Targets(mapping);
  }

  /**
   * Adds what the relation needs.
   *
   * @param isKey whether its columns are in the key of the entity
   * @return the columns in the entity's own table
   */
  List<Name> map(EntityDraft owner, Property property, boolean isKey) {
    Optional<EntityDraft> found = targets.of(property);
    if (found.isEmpty()) {
      return List.of();
    }
    EntityDraft target = found.get();
    if (property.annotations().has(Jpa.COLUMN)) {
      mapping.error(
          Code.MP116,
          property.origin(),
          property.origin()
              + " is a relation and annotated @Column, with which Hibernate does not start. Write"
              + " @JoinColumn instead.");
    }
    if (property.mappedBy().isPresent()) {
      checkInverse(owner, property, target);
      return List.of();
    }
    if (property.annotations().has(Jpa.JOIN_FORMULA)) {
      return List.of(); // joined by what is computed, not by a column
    }
    if (property.joinTable().isPresent()) {
      joinTables.addToOne(owner, property, target);
      return List.of();
    }
    if (property.annotations().has(Jpa.PRIMARY_KEY_JOIN_COLUMN)) {
      return List.of(); // both have the same key; Hibernate adds no foreign key
    }
    return join(owner, property, target, isKey);
  }

  private void checkInverse(EntityDraft owner, Property property, EntityDraft target) {
    targets
        .inverse(owner, property, target)
        .filter(inverse -> !inverse.isToOne())
        .ifPresent(
            inverse ->
                mapping.error(
                    Code.MP104,
                    property.origin(),
                    property.origin()
                        + " is mappedBy "
                        + inverse.origin()
                        + ", which is a collection. The other side of a @OneToOne is a @OneToOne."));
  }

  private List<Name> join(EntityDraft owner, Property property, EntityDraft target, boolean isKey) {
    Optional<Annotation> wholeKey =
        property.annotations().find(Jpa.JOIN_COLUMNS).flatMap(c -> c.nested("foreignKey"));
    boolean mayBeMissing = property.annotations().has(Jpa.NOT_FOUND);
    Link link =
        new Link(
            property.origin(),
            property.joinColumns(),
            referenced -> property.name() + "_" + referenced,
            isKey || (isRequired(property) && !owner.sharesTable()),
            mayBeMissing ? Link.NO_CONSTRAINT : wholeKey,
            OnDeletes.of(property));
    TableDraft table = owner.table();
    List<Name> columns = references.refer(table, owner.entity().name(), target, link);
    if (columns.isEmpty()) {
      return columns;
    }
    if (property.annotations().has(Jpa.ONE_TO_ONE) && !isKey) {
      table.addUnique(new RuleDraft.Unique(Optional.empty(), columns, property.origin()));
    }
    if (owner.sharesTable() && !isOptional(property) && !property.embedding().isEmbedded()) {
      columns.forEach(column -> mapping.require(owner, column));
    }
    return columns;
  }

  static boolean isRequired(Property property) {
    return !isOptional(property) || new Validation(property).demandsValue();
  }

  private static boolean isOptional(Property property) {
    return property.relation().map(r -> r.flag("optional")).orElse(true);
  }
}
