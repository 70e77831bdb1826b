package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.SchemaException;
import dev.waymark.schema.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One run of the mapper: what is known of all entities, and what has been made of them. */
final class Mapping {
  private final EntityModel model;
  private final Naming naming;
  private final Conventions conventions;
  private final Diagnostics diagnostics;
  private final Sorted<String, EntityDraft> entities = new Sorted<>();
  private final Sorted<QualifiedName, TableDraft> tables = new Sorted<>();
  private final Set<TableDraft> entityTables = new HashSet<>();
  private final Sorted<QualifiedName, Sequence> sequences = new Sorted<>();
  private final Map<QualifiedName, Set<MemberPath>> numbered = new HashMap<>();
  private final Map<String, List<Name>> required = new HashMap<>();
  private final List<Property> elements = new ArrayList<>();
  private final Flattening flattening;
  private final Map<Origin, List<TableDraft>> ownedTables = new LinkedHashMap<>();
  private final Set<String> superEntities = new HashSet<>();
  private final SharedTables shared = new SharedTables();

  Mapping(EntityModel model, Conventions conventions, Diagnostics diagnostics) {
    this.model = model;
    this.naming = conventions.naming().of(conventions.hibernate());
    this.conventions = conventions;
    this.diagnostics = diagnostics;
    this.flattening = new Flattening(diagnostics);
    for (EntityClass entity : model.entities()) {
      entity.superEntity().ifPresent(superEntities::add);
    }
  }

  EntityModel model() {
    return model;
  }

  Naming naming() {
    return naming;
  }

  /** The database schema that an annotation names, if there is one, or else the default. */
  Optional<Name> schemaOf(Optional<Annotation> written) {
    return written.isPresent()
        ? schemaOf(written.get().text("schema"), written.get().text("catalog"))
        : conventions.defaultSchema();
  }

  /** What stands before the name of a table, as the databases take it. */
  Optional<Name> schemaOf(Optional<String> schema, Optional<String> catalog) {
    return databases().qualifiers(schema, catalog).stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(naming::physical)
        .or(() -> conventions.defaultSchema());
  }

  /** Where the tables will be. */
  Databases databases() {
    return conventions.databases();
  }

  /** What the version of Hibernate decides. */
  HibernateRules hibernate() {
    return conventions.hibernate();
  }

  void error(Code code, Origin origin, String message) {
    diagnostics.error(code, origin, message);
  }

  void warning(Code code, Origin origin, String message) {
    diagnostics.warning(code, origin, message);
  }

  /** Runs a step and reports a name that is none as an error of the element. */
  void at(Origin origin, Runnable step) {
    try {
      step.run();
    } catch (SchemaException e) {
      error(Code.MP110, origin, origin + ": " + e.getMessage() + ".");
    }
  }

  void add(EntityDraft entity) {
    entities.add(entity.entity().name(), entity);
    if (entity.ownsTable()) {
      entityTables.add(entity.table());
    }
  }

  Optional<EntityDraft> entity(String className) {
    return entities.find(className);
  }

  /** Whether this is the entity itself, not a view of it from another of its tables. */
  boolean isInFirstTable(EntityDraft view) {
    return entity(view.entity().name()).filter(e -> e.table().equals(view.table())).isPresent();
  }

  /** Takes embeddables apart. */
  Flattening flattening() {
    return flattening;
  }

  /** Remembers a property of the elements of a collection. */
  void noteElement(Property property) {
    elements.add(property);
  }

  /** The properties of the elements of collections. */
  List<Property> elements() {
    return List.copyOf(elements);
  }

  /** Whether other entities extend this one. */
  boolean hasSubclasses(EntityDraft entity) {
    return superEntities.contains(entity.entity().name());
  }

  /** Whether no foreign key can refer to the entity: it has no table, or several. */
  boolean hasNoSingleTable(EntityDraft entity) {
    return EntityTables.isQuery(entity.entity()) || isSpread(entity);
  }

  private boolean isSpread(EntityDraft entity) {
    return entity.inheritance() == Inheritance.TABLE_PER_CLASS
        && (hasSubclasses(entity) || entity.entity().isAbstract());
  }

  /** Remembers a column that rows of the entity fill, though others in its table need not. */
  void require(EntityDraft entity, Name column) {
    required.computeIfAbsent(entity.entity().name(), e -> new ArrayList<>()).add(column);
  }

  /** The columns that rows of the entity fill, though others in its table need not. */
  List<Name> requiredColumns(EntityDraft entity) {
    return required.getOrDefault(entity.entity().name(), List.of());
  }

  /** The entities, by class name. */
  List<EntityDraft> entities() {
    return entities.all();
  }

  /**
   * Adds a table.
   *
   * @return empty if its name is taken, which has been reported then
   */
  Optional<TableDraft> addTable(QualifiedName name, Origin origin, String remedy) {
    Optional<TableDraft> known = tables.find(name);
    if (known.isPresent()) {
      Origin other = known.get().origin();
      error(
          Code.MP107,
          origin,
          origin + " would share the table " + name + " with " + other + ". " + remedy);
      return Optional.empty();
    }
    TableDraft table = new TableDraft(name, origin);
    tables.add(name, table);
    return Optional.of(table);
  }

  /**
   * Adds the table of a relation or collection, or finds it where another one, or an entity, has it
   * already.
   *
   * @param isNameWritten whether somebody chose the name: a default one that an entity has too is
   *     hardly meant
   * @return empty if its name is taken, which has been reported then
   */
  Optional<TableDraft> addShared(
      QualifiedName name, boolean isNameWritten, Origin origin, String remedy) {
    Optional<TableDraft> known =
        tables.find(name).filter(t -> shared.has(t) || (isNameWritten && isOfEntity(t)));
    if (known.isPresent()) {
      return known;
    }
    Optional<TableDraft> added = addTable(name, origin, remedy);
    added.ifPresent(table -> own(origin, table));
    added.ifPresent(shared::add);
    return added;
  }

  /** The tables of relations and collections. */
  SharedTables shared() {
    return shared;
  }

  /** Whether an entity has its rows in the table. */
  boolean isOfEntity(TableDraft table) {
    return entityTables.contains(table);
  }

  /** Whether what is said of a column of the table may have been said before, elsewhere. */
  boolean isShared(TableDraft table) {
    return shared.has(table) || isOfEntity(table);
  }

  /** Remembers that the attribute owns the table: its hints are about the table. */
  void own(Origin attribute, TableDraft table) {
    ownedTables.computeIfAbsent(attribute, o -> new ArrayList<>()).add(table);
  }

  Map<Origin, List<TableDraft>> ownedTables() {
    return ownedTables;
  }

  /** The tables, by name. */
  List<TableDraft> tables() {
    return tables.all();
  }

  /** Notes that a sequence numbers the rows of a column. */
  void number(Sequence sequence, MemberPath column) {
    numbered.computeIfAbsent(sequence.name(), name -> new TreeSet<>()).add(column);
  }

  /** The columns that each sequence numbers. */
  Map<QualifiedName, Set<MemberPath>> numbered() {
    return numbered;
  }

  /** Adds a sequence; several generators may share one if they agree on it. */
  void add(Sequence sequence, Origin origin) {
    Optional<Sequence> known = sequences.find(sequence.name());
    if (known.isEmpty()) {
      sequences.add(sequence.name(), sequence);
    }
    if (tables.has(sequence.name())) {
      error(
          Code.MP107,
          origin,
          origin
              + " takes its ids from the sequence "
              + sequence.name()
              + ", which has the name of a table. Name another one with"
              + " @SequenceGenerator(sequenceName = \"...\").");
    }
    if (known.isPresent() && !known.get().equals(sequence)) {
      error(
          Code.MP115,
          origin,
          origin
              + " takes its ids from "
              + sequence
              + ", which another generator declares as "
              + known.get()
              + ". Give both the same initialValue and allocationSize, or another sequenceName.");
    }
  }

  /** The sequences, by name. */
  List<Sequence> sequences() {
    return sequences.all();
  }
}
