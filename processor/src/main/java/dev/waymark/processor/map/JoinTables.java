package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the tables between two entities (JPA 3.2, section 11.1.27). */
final class JoinTables {
  private static final String REMEDY = "Give it one of its own with @JoinTable(name = \"...\").";

  private final Mapping mapping;
  private final References references;
  private final OrderColumns orderColumns;
  private final MapKeys mapKeys;
  private final SoftDeletes softDeletes;
  private final CollectionIds collectionIds;
  private final TableFacts tableFacts;

  JoinTables(
      Mapping mapping,
      References references,
      OrderColumns orderColumns,
      MapKeys mapKeys,
      SoftDeletes softDeletes,
      CollectionIds collectionIds) {
    this.mapping = mapping;
    this.references = references;
    this.orderColumns = orderColumns;
    this.mapKeys = mapKeys;
    this.softDeletes = softDeletes;
    this.collectionIds = collectionIds;
    this.tableFacts = new TableFacts(mapping);
  }

  /** The columns of a join table on either side. */
  private record Sides(List<Name> owner, List<Name> target) {
    List<Name> both() {
      return Stream.concat(owner.stream(), target.stream()).toList();
    }
  }

  /** Adds the table of a {@code @ManyToOne} or {@code @OneToOne}: one row per owner at most. */
  void addToOne(EntityDraft owner, Property property, EntityDraft target) {
    UnaryOperator<String> ownerName = referenced -> referenced;
    create(owner, property, target)
        .ifPresent(table -> fillToOne(table, owner, property, target, ownerName));
  }

  private void fillToOne(
      TableDraft table,
      EntityDraft owner,
      Property property,
      EntityDraft target,
      UnaryOperator<String> ownerName) {
    boolean isNotNull =
        mapping.hibernate().toOneJoinTableTargetIsNotNull() || ToOnes.isRequired(property);
    Sides sides = addSides(table, owner, property, target, ownerName, isNotNull);
    table.setKey(sides.owner(), property.origin());
    mapping.shared().note(table, property.origin(), REMEDY, sides.both());
    if (property.annotations().has(Jpa.ONE_TO_ONE) && !sides.target().isEmpty()) {
      table.addUnique(new RuleDraft.Unique(Optional.empty(), sides.target(), property.origin()));
    }
    applyFacts(table, property);
  }

  /** Adds the table of a {@code @OneToMany} or {@code @ManyToMany}. */
  void addToMany(EntityDraft owner, Property property, EntityDraft target) {
    String side =
        Targets.mappedBy(owner, property, target)
            .map(Property::name)
            .orElse(owner.entity().entityName());
    create(owner, property, target)
        .ifPresent(
            table -> {
              Sides sides = addSides(table, owner, property, target, ref -> side + "_" + ref, true);
              List<Name> places = new ArrayList<>(mapKeys.add(owner.in(table), property, true));
              orderColumns.add(table, property, true).ifPresent(places::add);
              Optional<Name> id = collectionIds.add(owner.in(table), property);
              if (id.isPresent()) {
                table.setKey(List.of(id.get()), property.origin());
                places.add(id.get());
              } else {
                addKeys(table, property, sides, places);
              }
              List<Name> all = Stream.concat(sides.both().stream(), places.stream()).toList();
              mapping.shared().note(table, property.origin(), REMEDY, all);
              softDeletes.add(table, property);
              applyFacts(table, property);
            });
  }

  /**
   * A set has each pair once, a map each key, an ordered list each place; other lists may repeat
   * themselves and have no key. The target of a {@code @OneToMany} belongs to one owner only.
   */
  private void addKeys(TableDraft table, Property property, Sides sides, List<Name> places) {
    boolean isOneToMany = property.annotations().has(Jpa.ONE_TO_MANY);
    boolean isSet = isSet(property);
    boolean targetIsKey = isOneToMany && isSet && mapping.hibernate().oneToManySetKeyIsTarget();
    if (targetIsKey) {
      table.setKey(sides.target(), property.origin());
    } else if (isSet || MapKeys.isInValue(property)) {
      if (table.key().isEmpty()) {
        table.setKey(sides.both(), property.origin());
      }
    } else if (!places.isEmpty()) {
      table.setKey(
          Stream.concat(sides.owner().stream(), places.stream()).toList(), property.origin());
    }
    if (isOneToMany && !sides.target().isEmpty() && !mapping.isOfEntity(table)) {
      table.addUnique(new RuleDraft.Unique(Optional.empty(), sides.target(), property.origin()));
    }
  }

  private static boolean isSet(Property property) {
    return property.type() instanceof JavaType.Container c && c.isSet();
  }

  private Optional<TableDraft> create(EntityDraft owner, Property property, EntityDraft target) {
    Optional<Annotation> written = property.joinTable();
    String name =
        written
            .flatMap(t -> t.text("name"))
            .orElseGet(
                () ->
                    mapping
                        .naming()
                        .joinTable(owner.logicalName(), target.logicalName(), property.name()));
    Optional<Name> schema = mapping.schemaOf(written);
    QualifiedName qualified = new QualifiedName(schema, mapping.naming().physical(name));
    return mapping.addShared(
        qualified, written.flatMap(t -> t.text("name")).isPresent(), property.origin(), REMEDY);
  }

  private Sides addSides(
      TableDraft table,
      EntityDraft owner,
      Property property,
      EntityDraft target,
      UnaryOperator<String> ownerName,
      boolean targetIsNotNull) {
    Optional<Annotation> written = property.joinTable();
    Link toOwner =
        new Link(
            property.origin(),
            columns(written, "joinColumns"),
            ownerName,
            true,
            written.flatMap(t -> t.nested("foreignKey")),
            OnDeletes.of(property));
    Link toTarget =
        new Link(
            property.origin(),
            columns(written, "inverseJoinColumns"),
            referenced -> property.name() + "_" + referenced,
            targetIsNotNull,
            written.flatMap(t -> t.nested("inverseForeignKey")),
            OnDelete.NO_ACTION);
    return new Sides(
        references.refer(table, "", owner, toOwner), references.refer(table, "", target, toTarget));
  }

  private static List<Annotation> columns(Optional<Annotation> joinTable, String attribute) {
    return joinTable.map(t -> t.nestedList(attribute)).orElse(List.of());
  }

  private void applyFacts(TableDraft table, Property property) {
    property.joinTable().ifPresent(t -> tableFacts.apply(table, t, property.origin()));
  }
}
