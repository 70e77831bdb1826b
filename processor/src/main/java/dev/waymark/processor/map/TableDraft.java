package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table in the making: the only mutable part of the mapper's model. */
final class TableDraft {
  private final QualifiedName name;
  private final Origin origin;
  private final Map<Name, ColumnDraft> columns = new LinkedHashMap<>();
  private final List<RuleDraft> rules = new ArrayList<>();
  private final Map<Origin, Set<Name>> columnsByOrigin = new LinkedHashMap<>();
  private List<Name> key = List.of();
  private Optional<String> comment = Optional.empty();

  TableDraft(QualifiedName name, Origin origin) {
    this.name = name;
    this.origin = origin;
  }

  QualifiedName name() {
    return name;
  }

  Origin origin() {
    return origin;
  }

  List<ColumnDraft> columns() {
    return List.copyOf(columns.values());
  }

  Optional<ColumnDraft> find(Name column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** The column that an annotation means: by its written name, or by its name in the database. */
  Optional<ColumnDraft> find(String written, Naming naming) {
    for (ColumnDraft column : columns.values()) {
      if (column.logicalName().equalsIgnoreCase(written)) {
        return Optional.of(column);
      }
    }
    return find(naming.physical(written));
  }

  /** Adds a column unless it is there, and remembers that the attribute has it. */
  ColumnDraft add(ColumnDraft column) {
    columnsByOrigin.computeIfAbsent(column.origin(), o -> new LinkedHashSet<>()).add(column.name());
    ColumnDraft known = columns.putIfAbsent(column.name(), column);
    return known == null ? column : known;
  }

  void replace(ColumnDraft column) {
    columns.put(column.name(), column);
  }

  /** The columns of each attribute, in their order. */
  Map<Origin, Set<Name>> columnsByOrigin() {
    return columnsByOrigin;
  }

  List<RuleDraft> rules() {
    return List.copyOf(rules);
  }

  /** Adds a rule unless an equal one is there. */
  void add(RuleDraft rule) {
    if (rules.stream().noneMatch(r -> r.from(rule.origin()).equals(rule))) {
      rules.add(rule);
    }
  }

  void addForeignKey(RuleDraft.Foreign rule) {
    boolean known =
        rules.stream().anyMatch(r -> r instanceof RuleDraft.Foreign f && f.sameRule(rule));
    if (!known) {
      rules.add(rule);
    }
  }

  /** Adds a unique key unless the columns are the primary key or have one. */
  void addUnique(RuleDraft.Unique rule) {
    boolean known =
        isKey(rule)
            || rules.stream()
                .anyMatch(r -> r instanceof RuleDraft.Unique u && sameColumns(u, rule));
    if (!known) {
      rules.add(rule);
    }
  }

  private boolean isKey(RuleDraft.Unique rule) {
    return rule.writtenName().isEmpty() && haveSame(key, rule.columns());
  }

  private static boolean sameColumns(RuleDraft.Unique one, RuleDraft.Unique other) {
    return haveSame(one.columns(), other.columns());
  }

  private static boolean haveSame(List<Name> one, List<Name> other) {
    return one.containsAll(other) && other.containsAll(one);
  }

  List<Name> key() {
    return key;
  }

  /**
   * Makes the columns the primary key; they become NOT NULL. A table that has one, because an
   * entity is in it too, gets a unique key beside it.
   */
  void setKey(List<Name> names, Origin from) {
    List<Name> distinct = List.copyOf(new LinkedHashSet<>(names));
    distinct.forEach(n -> find(n).ifPresent(c -> replace(c.notNull())));
    if (!key.isEmpty()) {
      addUnique(new RuleDraft.Unique(Optional.empty(), distinct, from));
      return;
    }
    key = distinct;
    if (!key.isEmpty()) {
      rules.removeIf(r -> r instanceof RuleDraft.Unique u && isKey(u));
      rules.add(new RuleDraft.Primary(key, from));
    }
  }

  /** Gives the table another primary key than it had. */
  void replaceKey(List<Name> names, Origin from) {
    key = List.of();
    rules.removeIf(RuleDraft.Primary.class::isInstance);
    setKey(names, from);
  }

  Optional<String> comment() {
    return comment;
  }

  void setComment(Optional<String> text) {
    comment = text;
  }
}
