package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.ChangedTable;
import java.util.List;
import java.util.Optional;

/** What the catalogue of MariaDB and MySQL says about the tables of the current database. */
final class MariadbCatalogue {
  private static final String CURRENT = "database()";
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
          where constraint_schema = database()
          """,
          """
          select event_object_table, trigger_name, action_statement
          from information_schema.triggers where trigger_schema = database()
          """);

  private MariadbCatalogue() {}

  /** The queries for one table, or for all of the database. */
  static List<String> of(Optional<ChangedTable> changed) {
    return QUERIES.stream()
        .map(query -> query.replace("{table}", condition("table_schema", changed)))
        .map(query -> query.replace("{constraint}", condition("constraint_schema", changed)))
        .toList();
  }

  private static String condition(String schemaColumn, Optional<ChangedTable> changed) {
    return changed
        .map(table -> table.condition(schemaColumn, CURRENT, "table_name"))
        .orElse(schemaColumn + " = " + CURRENT);
  }
}
