package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the columns in the tables of entities: the key first, then the rest as declared. Entities
 * that others refer to come first, wherever they are in the model.
 */
final class EntityColumns {
  private final Mapping mapping;
  private final BasicColumns basics;
  private final ToOnes toOnes;
  private final ToManys toManys;
  private final CollectionTables collectionTables;
  private final Generators generators;
  private final Discriminators discriminators;
  private final JoinedKeys joinedKeys;
  private final SecondaryTables secondaryTables;
  private final SoftDeletes softDeletes;
  private final AnyRelations anyRelations;
  private final Map<String, List<Name>> keys = new HashMap<>();
  private final Set<String> started = new HashSet<>();
  private final Set<String> completed = new HashSet<>();

  EntityColumns(Mapping mapping) {
    this.mapping = mapping;
    ColumnPlacer placer = new ColumnPlacer(mapping);
    this.basics = new BasicColumns(mapping, placer);
    References references = new References(mapping, placer, this);
    OrderColumns orderColumns = new OrderColumns(mapping, placer);
    MapKeys mapKeys = new MapKeys(mapping, basics, references, this);
    this.softDeletes = new SoftDeletes(mapping, placer);
    this.anyRelations = new AnyRelations(mapping, basics);
    this.generators = new Generators(mapping);
    CollectionIds collectionIds = new CollectionIds(mapping, basics, generators);
    JoinTables joinTables =
        new JoinTables(mapping, references, orderColumns, mapKeys, softDeletes, collectionIds);
    this.toOnes = new ToOnes(mapping, references, joinTables);
    this.toManys = new ToManys(mapping, references, joinTables, orderColumns, mapKeys);
    this.collectionTables =
        new CollectionTables(
            mapping,
            references,
            basics,
            toOnes,
            orderColumns,
            mapKeys,
            softDeletes,
            anyRelations,
            collectionIds);
    this.discriminators = new Discriminators(mapping, placer);
    this.joinedKeys = new JoinedKeys(references);
    this.secondaryTables = new SecondaryTables(mapping, references);
  }

  /** Adds the columns of a relation that is a part of something else than an entity. */
  List<Name> addToOne(EntityDraft inTable, Property property) {
    return toOnes.map(inTable, property, false);
  }

  /** The columns of the entity's key; none if it has no valid key, which has been reported then. */
  List<ColumnDraft> key(EntityDraft entity) {
    String name = entity.entity().name();
    if (!keys.containsKey(name)) {
      if (!started.add(name)) {
        reportCycle(entity);
        return List.of();
      }
      List<Name> columns = makeKey(entity);
      keys.put(name, columns);
      if (!entity.sharesTable()) {
        entity.table().setKey(columns, entity.origin());
        discriminators.add(entity);
      }
    }
    List<ColumnDraft> key = new ArrayList<>();
    for (Name column : keys.getOrDefault(name, List.of())) {
      entity.table().find(column).ifPresent(key::add);
    }
    return key;
  }

  private void reportCycle(EntityDraft entity) {
    mapping.error(
        Code.MP117,
        entity.origin(),
        entity.origin()
            + " takes its key from an entity that takes its key from it. Give one of them an id of"
            + " its own.");
  }

  private List<Name> makeKey(EntityDraft entity) {
    Optional<EntityDraft> above = entity.above();
    if (above.isPresent() && entity.inheritance() != Inheritance.TABLE_PER_CLASS) {
      List<Name> inherited = key(above.get()).stream().map(ColumnDraft::name).toList();
      return entity.sharesTable() ? inherited : joinedKeys.add(entity, above.get());
    }
    List<Property> ids = entity.ids();
    if (ids.isEmpty()) {
      mapping.error(
          Code.MP103,
          entity.origin(),
          entity.origin() + " is an entity without an id. Annotate its key with @Id.");
      return List.of();
    }
    Set<Name> columns = new LinkedHashSet<>();
    Set<String> relations = new HashSet<>();
    for (Property id : ids) {
      mapping.at(id.origin(), () -> columns.addAll(keyColumns(entity, id, relations)));
    }
    return new ArrayList<>(columns);
  }

  /**
   * The columns of a part of the key.
   *
   * @param relations the paths of those that have given their columns already: one may give several
   *     parts
   */
  private List<Name> keyColumns(EntityDraft entity, Property id, Set<String> relations) {
    for (Property property : entity.properties()) {
      if (DerivedIds.gives(property, id)) {
        boolean isNew = relations.add(property.path());
        return isNew ? toOnes.map(entity, property, true) : List.of();
      }
    }
    if (id.isToOne()) {
      return toOnes.map(entity, id, true);
    }
    Optional<Name> column = basics.map(entity, id);
    if (entity.above().isEmpty()) {
      column.ifPresent(c -> generators.apply(entity, id, c));
    }
    return column.isPresent() ? List.of(column.get()) : List.of();
  }

  /** Makes all columns of the entity's table that its own attributes hold. */
  void complete(EntityDraft entity) {
    if (!completed.add(entity.entity().name())) {
      return;
    }
    entity.above().ifPresent(this::complete);
    key(entity);
    secondaryTables.add(entity);
    softDeletes.add(entity);
    for (Property property : entity.properties()) {
      if (!property.isId() && !DerivedIds.isDerived(property)) {
        mapping.at(property.origin(), () -> addState(entity, property));
      }
    }
    new PartitionKeys(mapping).add(entity);
  }

  private void addState(EntityDraft entity, Property property) {
    if (AnyRelations.isAny(property)) {
      anyRelations.map(secondaryTables.place(entity, property), property);
    } else if (property.isBasic() && !AnyRelations.isManyToAny(property)) {
      basics.map(secondaryTables.place(entity, property), property);
    } else if (property.isToOne() && isHere(entity, property)) {
      toOnes.map(secondaryTables.place(entity, property), property, false);
    }
  }

  /** The further tables of the entities. */
  SecondaryTables secondaryTables() {
    return secondaryTables;
  }

  /** With a table per class, inherited columns are repeated, but inherited join tables are not. */
  private static boolean isHere(EntityDraft entity, Property property) {
    return property.joinTable().isEmpty() || entity.ownProperties().contains(property);
  }

  /** Makes the tables and columns of the entity's collections; all entities are complete then. */
  void addCollections(EntityDraft entity) {
    toManys.map(entity);
    for (Property property : entity.ownProperties()) {
      if (property.isElementCollection() || AnyRelations.isManyToAny(property)) {
        mapping.at(property.origin(), () -> collectionTables.add(entity, property));
      }
    }
  }

  /** The column that {@code referencedColumnName} means. */
  Optional<ColumnDraft> find(EntityDraft entity, String written) {
    Optional<ColumnDraft> known = entity.table().find(written, mapping.naming());
    if (known.isPresent()) {
      return known;
    }
    complete(entity);
    return entity.table().find(written, mapping.naming());
  }
}
