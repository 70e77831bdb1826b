package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the checks of a hierarchy with a discriminator, as Hibernate 7 does: which values it has,
 * and which columns a row of an entity must fill although others in the table need not.
 */
final class DiscriminatorChecks {
  private final Mapping mapping;

  DiscriminatorChecks(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Adds the checks of a root whose table has the column. */
  void add(EntityDraft root) {
    if (!Discriminators.isNeeded(mapping, root)) {
      return;
    }
    Optional<Annotation> written = root.entity().annotations().find(Jpa.DISCRIMINATOR_COLUMN);
    Optional<Name> column =
        root.table()
            .find(Discriminators.nameOf(written), mapping.naming())
            .filter(c -> c.origin().equals(root.origin()))
            .map(ColumnDraft::name);
    if (column.isEmpty() || !mapping.hibernate().discriminatorsAreChecked()) {
      return;
    }
    String kind = written.flatMap(w -> w.text("discriminatorType")).orElse("STRING");
    List<String> values = new ArrayList<>();
    for (EntityDraft entity : concrete(root)) {
      String literal = literal(entity, kind);
      values.add(literal);
      addRequired(root, entity, column.get(), literal);
    }
    if (!values.isEmpty()) {
      String list = new TreeSet<>(values).stream().collect(Collectors.joining(","));
      Name name = column.get();
      root.table()
          .add(
              new RuleDraft.Condition(
                  Optional.empty(), name + " in (" + list + ")", List.of(name), root.origin()));
    }
  }

  private List<EntityDraft> concrete(EntityDraft root) {
    return mapping.entities().stream()
        .filter(e -> e.root().equals(root) && !e.entity().isAbstract())
        .toList();
  }

  /** What stands in the column in rows of the entity, as SQL. */
  static String literal(EntityDraft entity, String kind) {
    String value = Discriminators.valueOf(entity, kind);
    return kind.equals("INTEGER") ? value : "'" + value.replace("'", "''") + "'";
  }

  /** Hibernate looks at the entity and the one above it, not further. */
  private void addRequired(EntityDraft root, EntityDraft entity, Name column, String literal) {
    if (!entity.sharesTable()) {
      return;
    }
    String condition =
        Stream.concat(entity.above().stream(), Stream.of(entity))
            .flatMap(e -> mapping.requiredColumns(e).stream().sorted())
            .map(c -> c + " is not null")
            .collect(Collectors.joining(" and "));
    if (!condition.isEmpty()) {
      Name subject = Name.of(entity.entity().entityName());
      String whole = column + " <> " + literal + " or (" + condition + ")";
      root.table()
          .add(new RuleDraft.Condition(Optional.empty(), whole, List.of(subject), entity.origin()));
    }
  }
}
