package dev.waymark.dialect.h2;

import java.util.List;

/**
 * What the catalogue of H2 says about the tables of the current schema. KEY_COLUMN_USAGE is left
 * out: it shows the old names of renamed columns until H2 is restarted.
 */
final class H2Catalogue {
  static final List<String> QUERIES =
      List.of(
          """
          select table_name, table_type, remarks from information_schema.tables
          where table_schema = current_schema
          """,
          """
          select c.table_name, c.column_name, c.ordinal_position, c.data_type,
            c.character_maximum_length, c.numeric_precision, c.numeric_scale, c.datetime_precision,
            (select listagg(e.value_name, ',') within group (order by e.value_ordinal)
             from information_schema.enum_values e
             where e.object_schema = c.table_schema and e.object_name = c.table_name
             and e.enum_identifier = c.dtd_identifier),
            c.is_nullable, c.column_default, c.is_identity, c.remarks
          from information_schema.columns c where c.table_schema = current_schema
          """,
          """
          select table_name, constraint_name, constraint_type
          from information_schema.table_constraints where table_schema = current_schema
          """,
          """
          select table_name, index_name, index_type_name from information_schema.indexes
          where table_schema = current_schema and not is_generated
          """,
          """
          select sequence_name, start_value, increment from information_schema.sequences
          where sequence_schema = current_schema
          """,
          """
          select trigger_name from information_schema.triggers
          where trigger_schema = current_schema
          """);

  private H2Catalogue() {}
}
