package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.ChangedTable;
import dev.waymark.dialect.ChangedTable.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalogue of MariaDB and MySQL says about the tables of the current database. */
final class MariadbCatalogue {
  private static final String CURRENT = "database()";
  private static final String KEYS =
      """
      select constraint_name, constraint_type, null, null
      from information_schema.table_constraints where {table}
      union all select index_name, seq_in_index, column_name, collation
      from information_schema.statistics where {table}
      """;
  private static final List<String> QUERIES =
      List.of(
          """
          select table_name, table_type, engine, table_collation, table_comment
          from information_schema.tables where {table}
          """,
          """
          select table_name, column_name, ordinal_position, column_default, is_nullable,
            column_type, collation_name, extra, column_comment, generation_expression
          from information_schema.columns where {table}
          """,
          """
          select table_name, index_name, seq_in_index, column_name, collation, non_unique
          from information_schema.statistics where {table}
          """,
          """
          select table_name, constraint_name, constraint_type
          from information_schema.table_constraints where {table}
          """,
          """
          select table_name, constraint_name, referenced_table_name, unique_constraint_name,
            update_rule, delete_rule
          from information_schema.referential_constraints where {constraint}
          """,
          """
          select constraint_name, check_clause from information_schema.check_constraints
          where {check}
          """,
          """
          select event_object_table, trigger_name, action_statement
          from information_schema.triggers where {trigger}
          """);

  private MariadbCatalogue() {}

  /**
   * The queries for one table, or for all of the database.
   *
   * @param tellsTablesOfChecks whether the catalogue says of a check which table it is on, as
   *     MariaDB's does
   */
  static List<String> of(Optional<ChangedTable> changed, boolean tellsTablesOfChecks) {
    Optional<ChangedTable> ofCheck = changed.filter(table -> tellsTablesOfChecks);
    Map<String, String> conditions =
        Map.of(
            "{table}", condition("table_schema", "table_name", changed),
            "{constraint}", condition("constraint_schema", "table_name", changed),
            "{check}", condition("constraint_schema", "table_name", ofCheck),
            "{trigger}", condition("trigger_schema", "event_object_table", changed));
    return queries(changed.map(ChangedTable::part).orElse(Part.ANY)).stream()
        .map(query -> filled(query, conditions))
        .toList();
  }

  /** One is enough where it is known what to look for. A foreign key may come with an index. */
  private static List<String> queries(Part part) {
    return switch (part) {
      case TABLE -> List.of("select table_name from information_schema.tables where {table}");
      case COLUMNS -> List.of("select column_name from information_schema.columns where {table}");
      case CONSTRAINTS, INDEXES -> List.of(KEYS);
      case ANY -> QUERIES;
    };
  }

  private static String filled(String query, Map<String, String> conditions) {
    String filled = query;
    for (Map.Entry<String, String> condition : conditions.entrySet()) {
      filled = filled.replace(condition.getKey(), condition.getValue());
    }
    return filled;
  }

  private static String condition(
      String schemaColumn, String tableColumn, Optional<ChangedTable> changed) {
    return changed
        .map(table -> table.condition(schemaColumn, CURRENT, tableColumn))
        .orElse(schemaColumn + " = " + CURRENT);
  }
}
