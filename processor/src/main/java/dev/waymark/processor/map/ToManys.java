package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;

/** Makes what {@code @OneToMany} and {@code @ManyToMany} need: a join table or join columns. */
final class ToManys {
  private final Mapping mapping;
  private final References references;
  private final JoinTables joinTables;
  private final OrderColumns orderColumns;
  private final MapKeys mapKeys;
  private final Targets targets;

  ToManys(
      Mapping mapping,
      References references,
      JoinTables joinTables,
      OrderColumns orderColumns,
      MapKeys mapKeys) {
    this.mapping = mapping;
    this.references = references;
    this.joinTables = joinTables;
    this.orderColumns = orderColumns;
    this.mapKeys = mapKeys;
    this.targets = new Targets(mapping);
  }

  /** Adds the tables and columns of the collections of an entity. */
  void map(EntityDraft owner) {
    for (Property property : owner.ownProperties()) {
      if (property.relation().isPresent() && !property.isToOne()) {
        mapping.at(
            property.origin(),
            () -> targets.of(property).ifPresent(target -> map(owner, property, target)));
      }
    }
  }

  private void map(EntityDraft owner, Property property, EntityDraft target) {
    if (property.mappedBy().isPresent()) {
      targets
          .inverse(owner, property, target)
          .filter(Property::isToOne)
          .ifPresent(inverse -> addPlaces(property, target));
    } else if (isJoinedInTarget(property)) {
      joinInTarget(owner, property, target);
    } else {
      joinTables.addToMany(owner, property, target);
    }
  }

  private static boolean isJoinedInTarget(Property property) {
    return property.annotations().has(Jpa.ONE_TO_MANY)
        && property.joinTable().isEmpty()
        && !property.joinColumns().isEmpty();
  }

  /** {@code @OneToMany @JoinColumn}: the table of the elements refers to the owner. */
  private void joinInTarget(EntityDraft owner, Property property, EntityDraft target) {
    if (property.joinColumns().stream().anyMatch(j -> j.text("table").isPresent())) {
      mapping.error(
          Code.MP101,
          property.origin(),
          property.origin()
              + ": its @JoinColumn names a table, with which Hibernate does not start. Use a join"
              + " table, or a join column in the first table of the elements.");
    }
    Link link =
        new Link(
            property.origin(),
            property.joinColumns(),
            referenced -> property.name() + "_" + referenced,
            false,
            property.annotations().find(Jpa.JOIN_COLUMNS).flatMap(c -> c.nested("foreignKey")),
            OnDeletes.of(property));
    references.refer(target.table(), "", owner, link);
    addPlaces(property, target);
  }

  /** The key or place of an element in its owner's map or list, in the element's own table. */
  private void addPlaces(Property property, EntityDraft target) {
    orderColumns.add(target.table(), property, false);
    mapKeys.add(target, property, false);
  }
}
