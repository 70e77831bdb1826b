package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.ClassFacts;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes what {@code @GeneratedValue} needs: an identity column or a sequence. */
final class Generators {
  static final long DEFAULT_START = 1;
  static final long DEFAULT_INCREMENT = 50;
  private static final Set<String> INTEGRAL =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  private final Mapping mapping;
  private final GenericGenerators generic;
  private final TableGenerators tables;

  Generators(Mapping mapping) {
    this.mapping = mapping;
    this.tables = new TableGenerators(mapping);
    this.generic = new GenericGenerators(mapping, tables);
  }

  /** Applies the generation of an id to its column. */
  void apply(EntityDraft entity, Property id, Name column) {
    Optional<Annotation> generated = id.annotations().find(Jpa.GENERATED_VALUE);
    Optional<Annotation> custom = CustomGenerators.of(id);
    Optional<Annotation> byDatabase = id.annotations().find(Jpa.NATIVE_GENERATOR);
    if (byDatabase.isPresent()) {
      Runnable sequence = () -> addNativeSequence(entity, id, column, byDatabase.get());
      generic.applyNative(entity, id, column, "@NativeGenerator", sequence);
    } else if (custom.isPresent()) {
      CustomGenerators.warn(mapping, id, custom.get().className("value").orElse("a generator"));
    } else if (generated.isPresent() && !id.annotations().has(Jpa.UUID_GENERATOR)) {
      apply(entity, id, column, generated.get());
    }
  }

  private void apply(EntityDraft entity, Property id, Name column, Annotation generated) {
    Optional<String> generator = generated.text("generator");
    Optional<Annotation> genericDefinition =
        generator.flatMap(g -> definition(Jpa.GENERIC_GENERATOR, entity.entity(), id, generator));
    if (genericDefinition.isPresent()) {
      generic.apply(entity, id, column, genericDefinition.get());
      return;
    }
    if (generator.filter(g -> generic.isStrategy(g)).isPresent()
        && definition(Jpa.SEQUENCE_GENERATOR, entity.entity(), id, generator).isEmpty()) {
      applyGeneric(entity, id, column, generator.get(), Optional.empty());
      return;
    }
    applyStrategy(entity, id, column, generated);
  }

  /** Applies one of Hibernate's own strategies, by its name or definition. */
  void applyGeneric(
      EntityDraft entity,
      Property id,
      Name column,
      String strategy,
      Optional<Annotation> definition) {
    if (definition.isPresent()) {
      generic.apply(entity, id, column, definition.get());
    } else if (strategy.equals("native")) {
      generic.applyNative(
          entity,
          id,
          column,
          "the strategy \"native\" of @GenericGenerator",
          () ->
              addSequence(
                  id,
                  path(entity, column),
                  implicitName(entity),
                  Optional.empty(),
                  DEFAULT_INCREMENT));
    } else {
      generic.apply(entity, id, column, strategy, Optional.empty());
    }
  }

  private void applyStrategy(EntityDraft entity, Property id, Name column, Annotation generated) {
    Optional<String> generator = generated.text("generator");
    Optional<Annotation> table = definition(Jpa.TABLE_GENERATOR, entity.entity(), id, generator);
    String strategy = generated.text("strategy").orElse("AUTO");
    switch (strategy) {
      case "IDENTITY" -> {
        if (isIntegral(id, strategy)) {
          entity.table().find(column).ifPresent(c -> entity.table().replace(c.identity()));
        }
      }
      case "SEQUENCE" -> addSequence(entity, id, column, generated);
      case "TABLE" -> tables.add(id, generator, table);
      case "AUTO" -> {
        if (isUuid(id)) {
          if (mapping.hibernate().looksForSequenceOf(id)) {
            addSequence(entity, id, column, generated);
          }
        } else if (isIntegral(id, strategy)) {
          if (table.isPresent()) {
            tables.add(id, generator, table);
          } else {
            addSequence(entity, id, column, generated);
          }
        }
      }
      default -> {} // UUID needs nothing
    }
  }

  private static boolean isUuid(Property id) {
    return id.type().name().equals("java.util.UUID");
  }

  private boolean isIntegral(Property id, String strategy) {
    if (id.type() instanceof JavaType.Plain p && INTEGRAL.contains(p.name())) {
      return true;
    }
    mapping.error(
        Code.MP118,
        id.origin(),
        id.origin()
            + " has the type "
            + id.type().name()
            + ", of which the strategy "
            + strategy
            + " makes no values. Use Long, Integer, or strategy = GenerationType.UUID with String"
            + " or UUID.");
    return false;
  }

  /** Without a form of its own it counts by one, though the default of the form says fifty. */
  private void addNativeSequence(
      EntityDraft entity, Property id, Name column, Annotation generator) {
    Optional<Annotation> form =
        generator.nested("sequenceForm").filter(f -> generator.isExplicit("sequenceForm"));
    String name = form.flatMap(f -> f.text("sequenceName")).orElseGet(() -> implicitName(entity));
    addSequence(id, path(entity, column), name, form, form.isPresent() ? DEFAULT_INCREMENT : 1);
  }

  private void addSequence(EntityDraft entity, Property id, Name column, Annotation generated) {
    Optional<String> generator = generated.text("generator");
    Optional<Annotation> definition =
        definition(Jpa.SEQUENCE_GENERATOR, entity.entity(), id, generator);
    String name =
        definition
            .flatMap(d -> d.text("sequenceName"))
            .or(() -> definition.flatMap(d -> d.text("name")))
            .or(() -> generator)
            .orElseGet(() -> implicitName(entity));
    addSequence(id, path(entity, column), name, definition, DEFAULT_INCREMENT);
  }

  private static MemberPath path(EntityDraft entity, Name column) {
    return new MemberPath(entity.table().name(), column);
  }

  private void addSequence(
      Property id,
      MemberPath numbered,
      String name,
      Optional<Annotation> definition,
      long increment) {
    Optional<Name> schema = mapping.schemaOf(definition);
    Sequence sequence =
        new Sequence(
            new QualifiedName(schema, mapping.naming().physical(name)),
            definition.flatMap(d -> d.number("initialValue")).orElse(DEFAULT_START),
            definition.flatMap(d -> d.number("allocationSize")).orElse(increment));
    mapping.add(sequence, id.origin());
    mapping.number(sequence, numbered);
  }

  /** Hibernate's default: one sequence per table, without the quotes that the table may have. */
  private static String implicitName(EntityDraft entity) {
    return entity.table().name().name().text() + "_SEQ";
  }

  /**
   * The definition of a generator that is meant: the nearest, and if a name is given, the nearest
   * of that name. Only those of packages serve all entities; others only where they are, unlike in
   * JPA (3.2, section 11.1.50): Hibernate 7 does not look further by default.
   */
  private Optional<Annotation> definition(
      String type, EntityClass entity, Property id, Optional<String> generator) {
    if (mapping.hibernate().generatorsAreLocal()) {
      return find(type, near(entity, id), generator);
    }
    return generator.flatMap(
        g -> find(type, near(entity, id), generator).or(() -> find(type, everywhere(), generator)));
  }

  private static Optional<Annotation> find(
      String type, List<Annotations> places, Optional<String> generator) {
    for (Annotations place : places) {
      for (Annotation definition : place.each(type)) {
        if (generator.isEmpty() || definition.text("name").equals(generator)) {
          return Optional.of(definition);
        }
      }
    }
    return Optional.empty();
  }

  private List<Annotations> everywhere() {
    List<Annotations> result = new ArrayList<>();
    for (EntityClass entity : mapping.model().entities()) {
      result.add(entity.annotations());
      entity.mappedSuperclasses().forEach(s -> result.add(s.annotations()));
    }
    return result;
  }

  private List<Annotations> near(EntityClass entity, Property id) {
    List<Annotations> result = new ArrayList<>();
    result.add(id.annotations());
    result.add(entity.annotations());
    for (ClassFacts above : entity.mappedSuperclasses()) {
      if (above.name().equals(id.attribute().declaringClass())) {
        result.add(above.annotations());
      }
    }
    for (ClassFacts owner : mapping.model().packages()) {
      result.add(owner.annotations());
    }
    return result;
  }
}
