package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Hibernate's {@code @GenericGenerator} needs, and a generator that is named like one of
 * Hibernate's strategies without being defined.
 */
final class GenericGenerators {
  private static final Set<String> WITHOUT_TABLES =
      Set.of("assigned", "foreign", "guid", "increment", "select", "uuid", "uuid2");
  private static final Set<String> SEQUENCES =
      Set.of("sequence", "enhanced-sequence", "seqhilo", "SequenceStyleGenerator");
  private static final Set<String> CLASSES_WITHOUT_TABLES =
      Set.of(
          "UUIDGenerator",
          "UUIDHexGenerator",
          "UuidGenerator",
          "GUIDGenerator",
          "Assigned",
          "IncrementGenerator",
          "ForeignGenerator",
          "SelectGenerator");

  private static final Set<String> TABLES = Set.of("enhanced-table", "table", "TableGenerator");

  private final Mapping mapping;
  private final TableGenerators tables;

  GenericGenerators(Mapping mapping, TableGenerators tables) {
    this.mapping = mapping;
    this.tables = tables;
  }

  /** Whether Hibernate knows a strategy by that name; 6 takes native for that of a sequence. */
  boolean isStrategy(String name) {
    return WITHOUT_TABLES.contains(name)
        || name.equals("identity")
        || (name.equals("native") && mapping.hibernate() == HibernateRules.V7);
  }

  /**
   * Applies what is natural for the database: a sequence on PostgreSQL, else an identity column.
   *
   * @param what what demands it
   * @param sequence adds the sequence
   */
  void applyNative(EntityDraft entity, Property id, Name column, String what, Runnable sequence) {
    Optional<Boolean> hasSequences = mapping.databases().are(Databases.POSTGRESQL);
    if (hasSequences.isEmpty()) {
      mapping.error(
          Code.MP101,
          id.origin(),
          id.origin()
              + ": what "
              + what
              + " needs depends on the database. "
              + Databases.remedy("POSTGRESQL")
              + "; or use @GeneratedValue with IDENTITY, SEQUENCE or TABLE.");
    } else if (hasSequences.get()) {
      sequence.run();
    } else {
      entity.table().find(column).ifPresent(c -> entity.table().replace(c.identity()));
    }
  }

  /** Applies a definition to the id. */
  void apply(EntityDraft entity, Property id, Name column, Annotation definition) {
    String strategy =
        definition
            .className("type")
            .filter(type -> definition.isExplicit("type"))
            .or(() -> definition.text("strategy"))
            .orElse("native");
    apply(entity, id, column, strategy, Optional.of(definition));
  }

  /** Applies a strategy by its name, or by the name of the class that has it. */
  void apply(
      EntityDraft entity,
      Property id,
      Name column,
      String strategy,
      Optional<Annotation> definition) {
    String name =
        strategy.startsWith("org.hibernate.id.")
            ? strategy.substring(strategy.lastIndexOf('.') + 1)
            : strategy;
    boolean isIdentity = name.equals("identity") || name.equals("IdentityGenerator");
    if (isIdentity && mapping.hibernate().genericIdentityIsIdentity()) {
      entity.table().find(column).ifPresent(c -> entity.table().replace(c.identity()));
    } else if (isIdentity || SEQUENCES.contains(name)) {
      addSequence(id, definition);
    } else if (name.equals("native")) {
      String what = "the strategy \"native\" of @GenericGenerator";
      applyNative(entity, id, column, what, () -> addSequence(id, definition));
    } else if (TABLES.contains(name)) {
      tables.add(id, definition.flatMap(d -> d.text("name")), Optional.of(table(definition)));
    } else if (name.contains("Table")) {
      refuse(id, name);
    } else if (!WITHOUT_TABLES.contains(name) && !CLASSES_WITHOUT_TABLES.contains(name)) {
      CustomGenerators.warn(mapping, id, strategy);
    }
  }

  private void refuse(Property id, String strategy) {
    mapping.error(
        Code.MP101,
        id.origin(),
        id.origin()
            + ": what the strategy \""
            + strategy
            + "\" of @GenericGenerator needs is not read yet. Use @GeneratedValue with IDENTITY,"
            + " SEQUENCE or TABLE.");
  }

  /** The same in the words of JPA. */
  private static Annotation table(Optional<Annotation> definition) {
    Map<String, String> names =
        Map.of(
            "table_name", "table",
            "segment_column_name", "pkColumnName",
            "value_column_name", "valueColumnName",
            "schema", "schema",
            "catalog", "catalog");
    Map<String, Object> values = new HashMap<>();
    parameters(definition)
        .forEach((k, v) -> Optional.ofNullable(names.get(k)).ifPresent(n -> values.put(n, v)));
    return new Annotation(Jpa.TABLE_GENERATOR, values, values.keySet());
  }

  private static Map<String, String> parameters(Optional<Annotation> definition) {
    return definition.stream()
        .flatMap(d -> d.nestedList("parameters").stream())
        .collect(
            Collectors.toMap(
                p -> p.text("name").orElse(""), p -> p.text("value").orElse(""), (a, b) -> b));
  }

  /** Without a name among its parameters, the sequence has the generator's. */
  private void addSequence(Property id, Optional<Annotation> definition) {
    Map<String, String> parameters = parameters(definition);
    String name =
        Optional.ofNullable(parameters.get("sequence_name"))
            .or(() -> definition.flatMap(d -> d.text("name")))
            .orElseGet(id::name);
    mapping.add(
        new Sequence(
            new QualifiedName(
                mapping.schemaOf(
                    Optional.ofNullable(parameters.get("schema")),
                    Optional.ofNullable(parameters.get("catalog"))),
                mapping.naming().physical(name)),
            number(parameters, "initial_value", Generators.DEFAULT_START),
            number(parameters, "increment_size", Generators.DEFAULT_INCREMENT)),
        id.origin());
  }

  private static long number(Map<String, String> parameters, String name, long fallback) {
    String text = parameters.getOrDefault(name, "");
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : fallback;
  }
}
