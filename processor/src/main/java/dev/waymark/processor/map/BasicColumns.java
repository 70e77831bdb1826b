package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.ConverterClass;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the columns of basic attributes. */
final class BasicColumns {
  private final Mapping mapping;
  private final ColumnPlacer placer;
  private final Conversions conversions;
  private final GeneratedColumns generated;

  BasicColumns(Mapping mapping, ColumnPlacer placer) {
    this.mapping = mapping;
    this.placer = placer;
    this.conversions = new Conversions(mapping);
    this.generated = new GeneratedColumns(mapping);
  }

  /** Adds the column of a basic property to the table; empty if it has none. */
  Optional<Name> map(EntityDraft entity, Property property) {
    if (property.annotations().has(Jpa.FORMULA)) {
      return Optional.empty(); // read from other columns by every query
    }
    TableDraft table = entity.table();
    ColumnFacts facts = facts(property);
    Optional<StoredType> stored = typeOf(property, facts);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    String logicalName = facts.name().orElse(property.name());
    Name name = mapping.naming().physical(logicalName);
    ColumnSpec<?> spec =
        spec(property, facts, stored.get().type(), isNullable(property, entity.sharesTable()));
    Optional<StoredType> referred = referred(property, facts, stored);
    SqlType<?> referenceType = referred.isPresent() ? referred.get().type() : spec.type();
    placer.place(
        table,
        new ColumnDraft(
            new Column<>(table.name(), name, spec),
            logicalName,
            referenceType,
            entity.entity().name(),
            property.origin(),
            facts.isWritable()));
    if (spec.isNullable() && isRequiredInSubclass(property) && mapping.isInFirstTable(entity)) {
      mapping.require(entity, name);
    }
    addRules(table, property, name, stored.get());
    if (TimeZones.hasColumn(property)) {
      placer.place(
          table,
          TimeZones.column(table, property, logicalName, spec.isNullable(), mapping.naming()));
    }
    return Optional.of(name);
  }

  /** The type that a reference to the column gets: what {@code @Column} alone makes it. */
  @SuppressWarnings("ReferenceEquality") // the same object where nothing else says anything
  private Optional<StoredType> referred(
      Property property, ColumnFacts facts, Optional<StoredType> stored) {
    return facts == property.column() ? stored : find(property, property.column());
  }

  /** What is said of the column in the end, by other annotations too. */
  private static ColumnFacts facts(Property property) {
    ColumnFacts facts = new Validation(property).applyTo(property.column());
    Optional<Long> digits =
        property.annotations().find(Jpa.FRACTIONAL_SECONDS).flatMap(a -> a.number("value"));
    return digits.isPresent()
        ? facts.withSizes(Map.of("secondPrecision", digits.get().intValue()))
        : facts;
  }

  /** The stored type; a type that cannot be stored is reported, an unknown one already was. */
  private Optional<StoredType> typeOf(Property property, ColumnFacts facts) {
    Optional<String> objection = TimeZones.objection(property);
    if (objection.isPresent()) {
      mapping.error(Code.MP101, property.origin(), objection.get());
    }
    Optional<StoredType> stored = find(property, facts);
    if (stored.isEmpty() && !(property.type() instanceof JavaType.Unresolved)) {
      Code code = JdbcCodes.of(property.annotations()).isPresent() ? Code.MP101 : Code.MP102;
      mapping.error(code, property.origin(), NotStored.message(property));
    }
    return stored;
  }

  private Optional<StoredType> find(Property property, ColumnFacts facts) {
    Optional<ConverterClass> converter = conversions.of(property);
    Optional<StoredType> stored =
        converter.isPresent()
            ? Conversions.store(converter.get(), property.annotations(), facts)
            : BasicTypes.find(property.type(), property.annotations(), facts);
    return stored.map(found -> found.as(mapping.hibernate().adapt(found.type())));
  }

  private static <T> ColumnSpec<T> spec(
      Property property, ColumnFacts facts, SqlType<T> type, boolean isNullable) {
    Annotations annotations = property.annotations();
    ColumnSpec<T> spec = ColumnSpec.of(type);
    if (annotations.has(Jpa.COLLATE)) {
      spec = spec.collate(annotations.text(Jpa.COLLATE, "value"));
    }
    if (annotations.has(Jpa.GENERATED_COLUMN)) {
      spec = spec.generated(GeneratedColumns.of(annotations, facts));
    }
    if (!isNullable) {
      spec = spec.notNull();
    }
    Optional<String> written = annotations.text(Jpa.COLUMN_DEFAULT, "value");
    if (written.isPresent()) {
      spec = spec.defaultSql(written.get().replace("\r\n", "\n"));
    }
    Optional<String> own = facts.comment();
    Optional<String> comment = own.isPresent() ? own : annotations.text(Jpa.COMMENT, "value");
    return comment.isPresent() ? spec.comment(comment.get()) : spec;
  }

  /**
   * A primitive is NOT NULL by itself, but not where {@code @Column} is written, whose default
   * {@code nullable = true} then counts, nor in an embeddable, which may be null as a whole: so
   * does Hibernate.
   */
  private boolean isNullable(Property property, boolean sharesTable) {
    if (sharesTable) {
      return property.column().isNullable();
    }
    if (generated.isNullable(property)) {
      return true;
    }
    if (property.isId() || demandsValue(property) || new Validation(property).demandsValue()) {
      return false;
    }
    if (property.role() == Property.Role.VERSION && mapping.hibernate().versionIsNotNull()) {
      return false;
    }
    if (property.column().isWritten()) {
      return property.column().isNullable();
    }
    boolean isPrimitive = property.type() instanceof JavaType.Plain p && p.isPrimitive();
    return !isPrimitive || property.embedding().isEmbedded();
  }

  /** Bean Validation does not count here. */
  private boolean isRequiredInSubclass(Property property) {
    boolean isPrimitive = property.type() instanceof JavaType.Plain p && p.isPrimitive();
    return !property.embedding().isEmbedded() && (isPrimitive || demandsValue(property));
  }

  private boolean demandsValue(Property property) {
    Set<String> notNull = mapping.hibernate().notNullAnnotations();
    for (Annotation annotation : property.annotations().all()) {
      boolean isRequired = annotation.type().equals(Jpa.BASIC) && !annotation.flag("optional");
      if (isRequired || notNull.contains(annotation.type())) {
        return true;
      }
    }
    return false;
  }

  private void addRules(TableDraft table, Property property, Name name, StoredType stored) {
    if (property.column().isUnique()) {
      table.addUnique(new RuleDraft.Unique(Optional.empty(), List.of(name), property.origin()));
    }
    for (String condition : conditions(property, stored)) {
      addCheck(table, property, name, name + " " + condition, Optional.empty());
    }
    if (isNumber(stored.type())) {
      new Validation(property)
          .limits(name)
          .ifPresent(limits -> addCheck(table, property, name, limits, Optional.empty()));
    }
    for (Annotation check : property.column().checks()) {
      addCheck(table, property, name, check.text("constraint").orElse(""), check.text("name"));
    }
    for (Annotation check : property.annotations().each(Jpa.CHECK)) {
      addCheck(table, property, name, check.text("constraints").orElse(""), check.text("name"));
    }
  }

  private List<String> conditions(Property property, StoredType stored) {
    boolean isStoredBoolean =
        JdbcCodes.of(property.annotations()).isPresent()
            && Conversions.boxed(property.type()).equals("java.lang.Boolean");
    return isStoredBoolean && !mapping.hibernate().storedBooleansAreChecked()
        ? List.of()
        : stored.conditions();
  }

  private static boolean isNumber(SqlType<?> type) {
    TypeKind kind = type.kind();
    return Number.class.isAssignableFrom(kind.javaType());
  }

  private static void addCheck(
      TableDraft table, Property property, Name column, String text, Optional<String> written) {
    table.add(
        new RuleDraft.Condition(written.map(Name::of), text, List.of(column), property.origin()));
  }
}
