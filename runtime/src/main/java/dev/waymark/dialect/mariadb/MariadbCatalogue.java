package dev.waymark.dialect.mariadb;

import java.util.List;

/** What the catalogue of MariaDB and MySQL says about the tables of the current database. */
final class MariadbCatalogue {
  static final List<String> QUERIES =
      List.of(
          """
          select table_name, table_type, engine, table_collation, table_comment
          from information_schema.tables where table_schema = database()
          """,
          """
          select table_name, column_name, ordinal_position, column_default, is_nullable,
            column_type, collation_name, extra, column_comment, generation_expression
          from information_schema.columns where table_schema = database()
          """,
          """
          select table_name, index_name, seq_in_index, column_name, collation, non_unique
          from information_schema.statistics where table_schema = database()
          """,
          """
          select table_name, constraint_name, constraint_type
          from information_schema.table_constraints where table_schema = database()
          """,
          """
          select table_name, constraint_name, referenced_table_name, unique_constraint_name,
            update_rule, delete_rule
          from information_schema.referential_constraints where constraint_schema = database()
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
}
