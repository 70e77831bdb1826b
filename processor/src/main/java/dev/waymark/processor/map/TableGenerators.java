package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the tables of {@code @TableGenerator} (JPA 3.2, section 11.1.52). Hibernate adds the row of
 * a generator when it first needs a value, so that the tables begin empty; it makes none of the
 * indexes and unique keys of the annotation.
 */
final class TableGenerators {
  private static final String DEFAULT_TABLE = "hibernate_sequences";
  private static final String DEFAULT_KEY = "sequence_name";
  private static final String DEFAULT_VALUE = "next_val";
  private static final int KEY_LENGTH = 255;

  private final Mapping mapping;
  private final Map<QualifiedName, TableDraft> tables = new HashMap<>();

  TableGenerators(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Adds the table; several generators may share one.
   *
   * @param generator the name of the generator, if one is written: without a name of its own, the
   *     table has it
   */
  void add(Property id, Optional<String> generator, Optional<Annotation> definition) {
    String written =
        definition
            .flatMap(d -> d.text("table"))
            .or(() -> definition.flatMap(d -> d.text("name")))
            .or(() -> generator)
            .orElse(DEFAULT_TABLE);
    QualifiedName name =
        new QualifiedName(mapping.schemaOf(definition), mapping.naming().physical(written));
    TableDraft known = tables.get(name);
    if (known != null) {
      addColumns(known, definition, id.origin());
      return;
    }
    mapping
        .addTable(name, id.origin(), "Name another one with @TableGenerator(table = \"...\").")
        .ifPresent(
            table -> {
              tables.put(name, table);
              addColumns(table, definition, id.origin());
            });
  }

  private void addColumns(TableDraft table, Optional<Annotation> definition, Origin origin) {
    String key = definition.flatMap(d -> d.text("pkColumnName")).orElse(DEFAULT_KEY);
    String value = definition.flatMap(d -> d.text("valueColumnName")).orElse(DEFAULT_VALUE);
    SqlType<?> text = SqlType.of(TypeKind.VARCHAR, KEY_LENGTH);
    Name keyColumn = addColumn(table, key, text, origin);
    addColumn(table, value, SqlType.of(TypeKind.BIGINT), origin);
    if (table.key().isEmpty()) {
      table.setKey(List.of(keyColumn), origin);
    }
  }

  private Name addColumn(TableDraft table, String written, SqlType<?> type, Origin origin) {
    Name name = Name.of(written); // Hibernate leaves these names alone
    Column<?> column = new Column<>(table.name(), name, ColumnSpec.of(type));
    return table.add(new ColumnDraft(column, written, type, "", origin, false)).name();
  }
}
