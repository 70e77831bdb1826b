package dev.waymark.dialect.h2;

import dev.waymark.dialect.ChangedTable;
import dev.waymark.dialect.ChangedTable.Part;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogue of H2 says about the tables of the current schema. KEY_COLUMN_USAGE is left
 * out: it shows the old names of renamed columns until H2 is restarted.
 */
final class H2Catalogue {
  private static final String CURRENT = "current_schema";
  private static final String CONSTRAINTS =
      """
      select table_name, constraint_name, constraint_type
      from information_schema.table_constraints where {table}
      """;
  private static final String INDEXES =
      """
      select table_name, index_name, index_type_name from information_schema.indexes
      where {table} and not is_generated
      """;
  private static final List<String> QUERIES =
      List.of(
          """
          select table_name, table_type, remarks from information_schema.tables
          where {table}
          """,
          """
          select c.table_name, c.column_name, c.ordinal_position, c.data_type,
            c.character_maximum_length, c.numeric_precision, c.numeric_scale, c.datetime_precision,
            (select listagg(e.value_name, ',') within group (order by e.value_ordinal)
             from information_schema.enum_values e
             where e.object_schema = c.table_schema and e.object_name = c.table_name
             and e.enum_identifier = c.dtd_identifier),
            c.is_nullable, c.column_default, c.is_identity, c.remarks
          from information_schema.columns c where {table}
          """,
          CONSTRAINTS,
          INDEXES,
          """
          select sequence_name, start_value, increment from information_schema.sequences
          where sequence_schema = current_schema
          """,
          """
          select trigger_name from information_schema.triggers
          where trigger_schema = current_schema
          """);

  private H2Catalogue() {}

  /** The queries for one table, or for all of the schema. */
  static List<String> of(Optional<ChangedTable> changed) {
    String condition =
        changed
            .map(table -> table.condition("table_schema", CURRENT, "table_name"))
            .orElse("table_schema = " + CURRENT);
    return queries(changed.map(ChangedTable::part).orElse(Part.ANY)).stream()
        .map(query -> query.replace("{table}", condition))
        .toList();
  }

  /** One is enough where it is known what to look for; each costs up to a millisecond. */
  private static List<String> queries(Part part) {
    return switch (part) {
      case TABLE -> List.of("select table_name from information_schema.tables where {table}");
      case COLUMNS -> List.of("select column_name from information_schema.columns where {table}");
      case CONSTRAINTS -> List.of(CONSTRAINTS);
      case INDEXES -> List.of(INDEXES);
      case ANY -> QUERIES;
    };
  }
}
