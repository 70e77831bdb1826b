package dev.waymark.processor.map;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * All that H2 says of the shape of a database, a line per fact, without the names of keys, checks
 * and indexes.
 */
final class H2Facts {
  private static final List<String> QUERIES =
      List.of(
          """
          select 'table', table_schema, table_name, remarks
          from information_schema.tables where table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select 'column', c.table_schema, c.table_name, c.column_name, c.data_type,
            c.character_maximum_length, c.numeric_precision, c.numeric_scale, c.datetime_precision,
            (select listagg(e.value_name, ',') within group (order by e.value_ordinal)
             from information_schema.enum_values e
             where e.object_schema = c.table_schema and e.object_name = c.table_name
             and e.enum_identifier = c.dtd_identifier),
            case c.is_nullable when 'NO' then 'not null' else 'nullable' end,
            c.column_default, case c.is_identity when 'YES' then 'identity' end, c.remarks
          from information_schema.columns c
          where c.table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select 'elements', c.table_schema, c.table_name, c.column_name, e.data_type,
            e.character_maximum_length, e.numeric_precision, e.numeric_scale, e.datetime_precision,
            c.maximum_cardinality
          from information_schema.columns c join information_schema.element_types e
            on e.object_schema = c.table_schema and e.object_name = c.table_name
            and e.collection_type_identifier = c.dtd_identifier
          where c.table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select lower(tc.constraint_type), tc.table_schema, tc.table_name,
            listagg(k.column_name, ',') within group (order by k.column_name)
          from information_schema.table_constraints tc
          join information_schema.key_column_usage k
            on k.constraint_schema = tc.constraint_schema and k.constraint_name = tc.constraint_name
          where tc.constraint_type in ('PRIMARY KEY', 'UNIQUE')
          group by tc.constraint_schema, tc.constraint_name, tc.constraint_type, tc.table_schema,
            tc.table_name
          """,
          """
          select 'foreign key', k.table_schema, k.table_name,
            listagg(k.column_name || ' -> ' || t.table_schema || '.' || t.table_name || '.'
              || t.column_name, ', ') within group (order by k.column_name),
            r.delete_rule
          from information_schema.referential_constraints r
          join information_schema.key_column_usage k
            on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
          join information_schema.key_column_usage t
            on t.constraint_schema = r.unique_constraint_schema
            and t.constraint_name = r.unique_constraint_name
            and t.ordinal_position = k.position_in_unique_constraint
          group by r.constraint_schema, r.constraint_name, k.table_schema, k.table_name,
            r.delete_rule
          """,
          """
          select 'check', tc.table_schema, tc.table_name, cc.check_clause
          from information_schema.table_constraints tc
          join information_schema.check_constraints cc
            on cc.constraint_schema = tc.constraint_schema
            and cc.constraint_name = tc.constraint_name
          """,
          """
          select 'index', i.table_schema, i.table_name,
            listagg(c.column_name || ' ' || c.ordering_specification, ', ')
              within group (order by c.ordinal_position)
          from information_schema.indexes i
          join information_schema.index_columns c using (index_schema, index_name)
          where not i.is_generated
          group by i.table_schema, i.table_name, i.index_name
          """,
          """
          select 'sequence', sequence_schema, sequence_name, start_value, increment
          from information_schema.sequences
          """);

  private static final Pattern LIST = Pattern.compile("(IN\\()([^)]*)(\\))");

  private H2Facts() {}

  static SortedSet<String> of(Connection connection) throws SQLException {
    return Facts.of(connection, QUERIES, H2Facts::form);
  }

  private static String form(String line) {
    return Facts.sorted(LIST, line.replace(" PUBLIC ", " ").replace("PUBLIC.", ""));
  }
}
