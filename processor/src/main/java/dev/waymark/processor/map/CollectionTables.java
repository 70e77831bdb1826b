package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the tables of {@code @ElementCollection} (JPA 3.2, section 11.1.8). */
final class CollectionTables {
  private static final String REMEDY =
      "Give it one of its own with @CollectionTable(name = \"...\").";

  private final Mapping mapping;
  private final References references;
  private final BasicColumns basics;
  private final ToOnes toOnes;
  private final OrderColumns orderColumns;
  private final MapKeys mapKeys;
  private final SoftDeletes softDeletes;
  private final AnyRelations anyRelations;
  private final CollectionIds collectionIds;
  private final Flattening flattening;
  private final TableFacts tableFacts;

  CollectionTables(
      Mapping mapping,
      References references,
      BasicColumns basics,
      ToOnes toOnes,
      OrderColumns orderColumns,
      MapKeys mapKeys,
      SoftDeletes softDeletes,
      AnyRelations anyRelations,
      CollectionIds collectionIds) {
    this.mapping = mapping;
    this.references = references;
    this.basics = basics;
    this.toOnes = toOnes;
    this.orderColumns = orderColumns;
    this.mapKeys = mapKeys;
    this.softDeletes = softDeletes;
    this.anyRelations = anyRelations;
    this.collectionIds = collectionIds;
    this.flattening = mapping.flattening();
    this.tableFacts = new TableFacts(mapping);
  }

  /** What is written of the table, which of relations to any entity is a join table. */
  private static Optional<Annotation> written(Property property) {
    return AnyRelations.isManyToAny(property)
        ? property.joinTable()
        : property.annotations().find(Jpa.COLLECTION_TABLE);
  }

  /** Adds the table of a collection. */
  void add(EntityDraft owner, Property property) {
    if (property.type() instanceof JavaType.Container container) {
      create(owner, property).ifPresent(table -> fill(owner, property, container, table));
    } else if (!(property.type() instanceof JavaType.Unresolved)) {
      mapping.error(
          Code.MP116,
          property.origin(),
          property.origin()
              + " is a collection by its annotation and has the type "
              + property.type().name()
              + ". It takes a java.util.List, Set, Collection or Map.");
    }
  }

  private Optional<TableDraft> create(EntityDraft owner, Property property) {
    Optional<Annotation> written = written(property);
    if (AnyRelations.isManyToAny(property) && written.flatMap(t -> t.text("name")).isEmpty()) {
      mapping.error(
          Code.MP101,
          property.origin(),
          property.origin()
              + " is annotated @ManyToAny, for which Hibernate has no name of the table. Write"
              + " @JoinTable(name = \"...\").");
      return Optional.empty();
    }
    String name =
        written
            .flatMap(t -> t.text("name"))
            .orElseGet(
                () ->
                    owner
                        .logicalName()
                        .withText(owner.entity().entityName() + "_" + property.name())
                        .toString());
    Optional<Name> schema = mapping.schemaOf(written);
    return mapping.addShared(
        new QualifiedName(schema, mapping.naming().physical(name)),
        written.flatMap(t -> t.text("name")).isPresent(),
        property.origin(),
        REMEDY);
  }

  private void fill(
      EntityDraft owner, Property property, JavaType.Container container, TableDraft table) {
    List<Name> ownerColumns = addOwner(owner, property, table);
    EntityDraft inTable = owner.in(table);
    List<Name> keys = new ArrayList<>(mapKeys.add(inTable, property, true));
    orderColumns.add(table, property, true).ifPresent(keys::add);
    List<Name> elements = addElements(inTable, property, container);
    Optional<Name> id = collectionIds.add(inTable, property);
    if (id.isPresent()) {
      table.setKey(List.of(id.get()), property.origin());
    } else {
      addKey(table, property, container, ownerColumns, keys, elements);
    }
    List<Name> all =
        Stream.of(ownerColumns, keys, elements, id.stream().toList())
            .flatMap(List::stream)
            .toList();
    mapping.shared().note(table, property.origin(), REMEDY, all);
    softDeletes.add(table, property);
    written(property).ifPresent(t -> tableFacts.apply(table, t, property.origin()));
  }

  private List<Name> addOwner(EntityDraft owner, Property property, TableDraft table) {
    Optional<Annotation> written = written(property);
    Link link =
        new Link(
            property.origin(),
            written.map(t -> t.nestedList("joinColumns")).orElse(List.of()),
            referenced -> owner.entity().entityName() + "_" + referenced,
            true,
            written.flatMap(t -> t.nested("foreignKey")),
            OnDeletes.of(property));
    return references.refer(table, "", owner, link);
  }

  private List<Name> addElements(
      EntityDraft inTable, Property property, JavaType.Container container) {
    if (AnyRelations.isManyToAny(property)) {
      return anyRelations.mapElements(inTable, property);
    }
    boolean isMap = container.key().isPresent();
    if (container.element() instanceof JavaType.Embeddable embeddable) {
      List<Name> result = new ArrayList<>();
      for (Property member : flattening.ofElements(property, embeddable, isMap ? "value." : "")) {
        mapping.noteElement(member);
        if (member.isToOne()) {
          result.addAll(toOnes.map(inTable, member, false));
        } else {
          basics.map(inTable, member).ifPresent(result::add);
        }
      }
      return result;
    }
    Overrides overrides = Overrides.none().within("", property.annotations());
    Optional<Annotation> overridden = overrides.column(isMap ? "value" : "element");
    ColumnFacts facts = overridden.map(ColumnFacts::of).orElse(property.column());
    Annotations annotations = Conversions.ofPart(property.annotations(), "value");
    Property element = property.holding(container.element(), annotations, facts);
    return basics.map(inTable, element).map(List::of).orElse(List.of());
  }

  /**
   * A map has each key once, an ordered list each place. A set has each element once: a primary key
   * if no part of it can be null, else a unique key.
   */
  private void addKey(
      TableDraft table,
      Property property,
      JavaType.Container container,
      List<Name> owner,
      List<Name> keys,
      List<Name> elements) {
    if (!keys.isEmpty()) {
      table.setKey(Stream.concat(owner.stream(), keys.stream()).toList(), property.origin());
    } else if (container.isSet() && table.key().isEmpty()) {
      List<Name> all = Stream.concat(owner.stream(), elements.stream()).toList();
      if (isNotNull(table, elements)) {
        table.setKey(all, property.origin());
      } else if (mapping.hibernate().nullableSetIsUnique()) {
        table.addUnique(new RuleDraft.Unique(Optional.empty(), all, property.origin()));
      }
    }
  }

  private static boolean isNotNull(TableDraft table, List<Name> columns) {
    return columns.stream()
        .flatMap(c -> table.find(c).stream())
        .noneMatch(c -> c.column().spec().isNullable());
  }
}
