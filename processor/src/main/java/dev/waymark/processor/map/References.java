package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes foreign keys with their columns (JPA 3.2, section 11.1.25). */
final class References {
  private static final String NO_CONSTRAINT = "NO_CONSTRAINT";

  private final Mapping mapping;
  private final ColumnPlacer placer;
  private final EntityColumns entityColumns;

  References(Mapping mapping, ColumnPlacer placer, EntityColumns entityColumns) {
    this.mapping = mapping;
    this.placer = placer;
    this.entityColumns = entityColumns;
  }

  /**
   * Adds a foreign key with its columns.
   *
   * @param writer the class of the entity that writes the columns through an attribute; empty if
   *     none does
   * @return the columns; none if they do not fit, which has been reported then
   */
  List<Name> refer(TableDraft table, String writer, EntityDraft target, Link link) {
    List<Reference> pairs = resolve(link.origin(), target, link.joinColumns(), link.defaultName());
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<Name> columns = addColumns(table, writer, link.origin(), pairs, link.isNotNull());
    addForeignKey(table, columns, target, pairs, link);
    return columns;
  }

  /**
   * Pairs join columns with the columns they refer to.
   *
   * @param origin where the join columns are
   * @param target the entity referred to
   * @param written the join columns; none for one per column of the target's key
   * @param defaultName the name of a join column from that of the column it refers to
   * @return empty if they do not fit, which has been reported then
   */
  private List<Reference> resolve(
      Origin origin,
      EntityDraft target,
      List<Annotation> written,
      UnaryOperator<String> defaultName) {
    List<ColumnDraft> key = entityColumns.key(target);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Reference> result = new ArrayList<>();
    if (written.isEmpty()) {
      for (ColumnDraft column : key) {
        result.add(new Reference(defaultName(column, defaultName), ColumnFacts.none(), column));
      }
      return result;
    }
    for (Annotation joinColumn : written) {
      ColumnFacts facts = ColumnFacts.of(joinColumn);
      referenced(origin, target, facts, key, written.size())
          .map(r -> new Reference(nameOf(facts, r, defaultName), facts, r))
          .ifPresent(result::add);
    }
    return result.size() == written.size() ? result : List.of();
  }

  private static String nameOf(
      ColumnFacts facts, ColumnDraft referenced, UnaryOperator<String> defaultName) {
    return facts.name().orElseGet(() -> defaultName(referenced, defaultName));
  }

  /** A column that refers to a quoted one, or into a quoted table, is quoted by default. */
  private static String defaultName(ColumnDraft referenced, UnaryOperator<String> rule) {
    Name column = referenced.name();
    Name quoting = column.quoted() ? column : referenced.column().table().name();
    return quoting.withText(rule.apply(column.text())).toString();
  }

  private Optional<ColumnDraft> referenced(
      Origin origin, EntityDraft target, ColumnFacts facts, List<ColumnDraft> key, int count) {
    Optional<String> name = facts.referencedColumnName();
    if (name.isPresent()) {
      Optional<ColumnDraft> found = entityColumns.find(target, name.get());
      if (found.isEmpty()) {
        reportUnknown(origin, target, name.get());
      }
      return found;
    }
    if (key.size() == 1 && count == 1) {
      return Optional.of(key.get(0));
    }
    mapping.error(
        Code.MP109,
        origin,
        origin
            + " has "
            + count
            + (count == 1 ? " join column, but the key of " : " join columns, but the key of ")
            + target.entity().simpleName()
            + " is "
            + key.stream().map(ColumnDraft::name).toList()
            + ". Write one @JoinColumn(name = ..., referencedColumnName = ...) for each of them.");
    return Optional.empty();
  }

  private void reportUnknown(Origin origin, EntityDraft target, String name) {
    mapping.error(
        Code.MP108,
        origin,
        origin
            + " refers to the column "
            + name
            + " of "
            + target.table().name()
            + ", which has only "
            + target.table().columns().stream().map(ColumnDraft::name).toList()
            + ". Correct referencedColumnName.");
  }

  /**
   * Adds the columns of a foreign key. Each has the type of the column it refers to.
   *
   * @param owner the entity class that writes them
   * @param isNotNull whether a row always refers
   */
  private List<Name> addColumns(
      TableDraft table,
      String owner,
      Origin origin,
      List<Reference> references,
      boolean isNotNull) {
    List<Name> result = new ArrayList<>();
    for (Reference reference : references) {
      ColumnFacts facts = reference.facts();
      Name name = mapping.naming().physical(reference.logicalName());
      SqlType<?> type = typeOf(reference);
      boolean isWritable = facts.isWritable() && !owner.isEmpty();
      placer.place(
          table,
          new ColumnDraft(
              new Column<>(table.name(), name, spec(type, facts, isNotNull)),
              reference.logicalName(),
              type,
              owner,
              origin,
              isWritable));
      addColumnRules(table, origin, facts, name);
      result.add(name);
    }
    return result;
  }

  private static <T> ColumnSpec<T> spec(SqlType<T> type, ColumnFacts facts, boolean isNotNull) {
    ColumnSpec<T> spec = ColumnSpec.of(type);
    ColumnSpec<T> tight = isNotNull || !facts.isNullable() ? spec.notNull() : spec;
    Optional<String> comment = facts.comment();
    return comment.isPresent() ? tight.comment(comment.get()) : tight;
  }

  private static SqlType<?> typeOf(Reference reference) {
    SqlType<?> type = reference.referenced().referenceType();
    Optional<String> definition = reference.facts().definition();
    return definition.isPresent() ? SqlType.custom(type.javaType(), definition.get()) : type;
  }

  private static void addColumnRules(
      TableDraft table, Origin origin, ColumnFacts facts, Name name) {
    if (facts.isUnique()) {
      table.addUnique(new RuleDraft.Unique(Optional.empty(), List.of(name), origin));
    }
    for (Annotation check : facts.checks()) {
      table.add(
          new RuleDraft.Condition(
              check.text("name").map(Name::of),
              check.text("constraint").orElse(""),
              List.of(name),
              origin));
    }
  }

  /** Adds the foreign key itself; what is written of it as a whole counts before its columns. */
  private void addForeignKey(
      TableDraft table,
      List<Name> columns,
      EntityDraft target,
      List<Reference> references,
      Link link) {
    Optional<Annotation> written = written(link, references);
    boolean isUnwanted =
        written.isPresent()
            && written.get().text("value").filter(NO_CONSTRAINT::equals).isPresent();
    if (isUnwanted || mapping.hasNoSingleTable(target)) {
      return;
    }
    List<Name> referenced = new ArrayList<>();
    for (Reference reference : references) {
      referenced.add(reference.referencedName());
    }
    addUniqueOnTarget(target, referenced, link.origin());
    KeyOptions options = written.isPresent() ? KeyOptions.of(written.get()) : KeyOptions.NONE;
    table.addForeignKey(
        new RuleDraft.Foreign(
            written.flatMap(w -> w.text("name")).map(Name::of),
            columns,
            target.table().name(),
            referenced,
            options.onDelete().orElse(link.onDelete()),
            options.onUpdate(),
            options.deferrability(),
            link.origin()));
  }

  /** The first that is more than its default: a name, or another mode. */
  private static Optional<Annotation> written(Link link, List<Reference> references) {
    Optional<Annotation> whole = link.foreignKey();
    if (whole.isPresent() && !whole.get().explicit().isEmpty()) {
      return whole;
    }
    for (Reference reference : references) {
      Optional<Annotation> own = reference.facts().foreignKey();
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  /**
   * What a foreign key refers to must be unique. Hibernate 7 sees to it; 6 does not, and fails on
   * most databases.
   */
  private static void addUniqueOnTarget(EntityDraft target, List<Name> columns, Origin origin) {
    target.table().addUnique(new RuleDraft.Unique(Optional.empty(), columns, origin));
  }
}
