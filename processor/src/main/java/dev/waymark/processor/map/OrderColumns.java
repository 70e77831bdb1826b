package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;

/** Makes the column that holds the place of an element in a list (JPA 3.2, section 11.1.42). */
final class OrderColumns {
  private final Mapping mapping;
  private final ColumnPlacer placer;

  OrderColumns(Mapping mapping, ColumnPlacer placer) {
    this.mapping = mapping;
    this.placer = placer;
  }

  /** Adds the column if the attribute has {@code @OrderColumn}. */
  Optional<Name> add(TableDraft table, Property property, boolean isKey) {
    return property
        .annotations()
        .find(Jpa.ORDER_COLUMN)
        .map(written -> add(table, property, written, isKey));
  }

  private Name add(TableDraft table, Property property, Annotation written, boolean isKey) {
    ColumnFacts facts = ColumnFacts.of(written);
    String logicalName = facts.name().orElse(property.name() + "_ORDER");
    Name name = mapping.naming().physical(logicalName);
    SqlType<?> type =
        facts
            .definition()
            .<SqlType<?>>map(d -> SqlType.custom(Integer.class, d))
            .orElseGet(() -> SqlType.of(TypeKind.INTEGER));
    boolean isNotNull = isKey || !facts.isNullable();
    ColumnSpec<?> spec = isNotNull ? ColumnSpec.of(type).notNull() : ColumnSpec.of(type);
    placer.place(
        table,
        new ColumnDraft(
            new Column<>(table.name(), name, spec),
            logicalName,
            type,
            "",
            property.origin(),
            false));
    if (mapping.hibernate().orderColumnIsChecked()) {
      table.add(
          new RuleDraft.Condition(
              Optional.empty(), name + " >= " + base(property), List.of(name), property.origin()));
    }
    return name;
  }

  private static long base(Property property) {
    return property
        .annotations()
        .find(Jpa.LIST_INDEX_BASE)
        .flatMap(a -> a.number("value"))
        .orElse(0L);
  }
}
