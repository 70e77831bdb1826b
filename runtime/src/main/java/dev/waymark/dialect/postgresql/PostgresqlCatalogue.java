package dev.waymark.dialect.postgresql;

import java.util.List;

/** What the catalogue of PostgreSQL says about the tables of the current schema. */
final class PostgresqlCatalogue {
  static final List<String> QUERIES =
      List.of(
          """
          select oid, relname, relkind, obj_description(oid, 'pg_class') from pg_class
          where relnamespace = current_schema()::regnamespace
          """,
          """
          select attrelid, attname, attnum, format_type(atttypid, atttypmod), attnotnull,
            attidentity, pg_get_expr(adbin, adrelid), col_description(attrelid, attnum)
          from pg_attribute
          join pg_class c on c.oid = attrelid
          left join pg_attrdef on adrelid = attrelid and adnum = attnum
          where relnamespace = current_schema()::regnamespace and attnum > 0
          """,
          """
          select conrelid, conname, convalidated, pg_get_constraintdef(oid) from pg_constraint
          where connamespace = current_schema()::regnamespace
          """,
          """
          select indexrelid, indisvalid, pg_get_indexdef(indexrelid)
          from pg_index join pg_class c on c.oid = indexrelid
          where relnamespace = current_schema()::regnamespace
          """,
          """
          select seqrelid, seqstart, seqincrement
          from pg_sequence join pg_class c on c.oid = seqrelid
          where relnamespace = current_schema()::regnamespace
          """,
          """
          select t.oid, typname, enumlabel from pg_type t left join pg_enum on enumtypid = t.oid
          where typnamespace = current_schema()::regnamespace
          """,
          """
          select t.oid, pg_get_triggerdef(t.oid)
          from pg_trigger t join pg_class c on c.oid = tgrelid
          where relnamespace = current_schema()::regnamespace
          """);

  private PostgresqlCatalogue() {}
}
