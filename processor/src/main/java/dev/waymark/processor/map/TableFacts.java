package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies what {@code @Table}, and annotations that share attributes with it, say of keys, checks
 * and indexes.
 */
final class TableFacts {
  private final Mapping mapping;
  private final IndexFacts indexes;

  TableFacts(Mapping mapping) {
    this.mapping = mapping;
    this.indexes = new IndexFacts(this);
  }

  /** Applies the annotation to a table whose columns are complete. */
  void apply(TableDraft table, Annotation facts, Origin origin) {
    Origin place = origin.at(facts.type());
    facts.nestedList("uniqueConstraints").forEach(u -> addUnique(table, u, place));
    facts.nestedList("indexes").forEach(i -> indexes.add(table, i, place));
    facts.nestedList("check").forEach(c -> addCheck(table, c, place));
    facts.text("comment").ifPresent(c -> table.setComment(Optional.of(c)));
  }

  /** Applies Hibernate's own annotations on an entity that do the same. */
  void applyHibernate(TableDraft table, Annotations annotations, Origin origin) {
    for (Annotation check : annotations.each(Jpa.CHECK)) {
      table.add(
          new RuleDraft.Condition(
              check.text("name").map(Name::of),
              check.text("constraints").orElse(""),
              List.of(),
              origin.at(Jpa.CHECK)));
    }
    annotations
        .find(Jpa.COMMENT)
        .flatMap(c -> c.text("value"))
        .ifPresent(c -> table.setComment(Optional.of(c)));
  }

  private void addUnique(TableDraft table, Annotation unique, Origin origin) {
    List<String> written = unique.texts("columnNames");
    List<Name> columns = new ArrayList<>();
    for (String column : written) {
      find(table, column, "@UniqueConstraint", origin).ifPresent(columns::add);
    }
    if (columns.size() == written.size() && !columns.isEmpty()) {
      table.add(
          new RuleDraft.Unique(
              unique.text("name").map(Name::of), columns, deferrability(unique), origin));
    }
  }

  /** Whether the options of a unique key let it be broken for a while. */
  static Deferrability deferrability(Annotation unique) {
    return unique
        .text("options")
        .flatMap(KeyOptions::deferrability)
        .orElse(Deferrability.NOT_DEFERRABLE);
  }

  /** The column that an annotation names; reports one that the table does not have. */
  Optional<Name> find(TableDraft table, String column, String annotation, Origin origin) {
    Optional<Name> found =
        column.isEmpty()
            ? Optional.empty()
            : table.find(column, mapping.naming()).map(ColumnDraft::name);
    if (found.isEmpty()) {
      mapping.error(
          Code.MP108,
          origin,
          origin
              + ": "
              + annotation
              + " names the column \""
              + column
              + "\", but "
              + table.name()
              + " has only "
              + table.columns().stream().map(ColumnDraft::name).toList()
              + ".");
    }
    return found;
  }

  private static void addCheck(TableDraft table, Annotation check, Origin origin) {
    table.add(
        new RuleDraft.Condition(
            check.text("name").map(Name::of),
            check.text("constraint").orElse(""),
            List.of(),
            origin));
  }
}
