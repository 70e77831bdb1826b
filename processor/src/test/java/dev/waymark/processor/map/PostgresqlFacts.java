package dev.waymark.processor.map;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** All that PostgreSQL says of the shape of a database. */
final class PostgresqlFacts {
  private static final String OURS =
      " n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') ";

  private static final List<String> QUERIES =
      List.of(
          """
          select 'table', n.nspname, c.relname, obj_description(c.oid, 'pg_class')
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind not in ('i', 'S') and
          """
              + OURS,
          """
          select 'column', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
            case when a.attcollation <> t.typcollation then 'collate ' || co.collname end,
            case when a.attnotnull then 'not null' else 'nullable' end,
            pg_get_expr(d.adbin, d.adrelid), nullif(a.attgenerated, ''), nullif(a.attidentity, ''),
            s.seqtypid::regtype, s.seqstart, s.seqincrement, col_description(a.attrelid, a.attnum)
          from pg_attribute a
          join pg_type t on t.oid = a.atttypid
          join pg_class c on c.oid = a.attrelid
          join pg_namespace n on n.oid = c.relnamespace
          left join pg_collation co on co.oid = a.attcollation
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          left join pg_depend i on i.deptype = 'i' and i.refclassid = 'pg_class'::regclass
            and i.classid = 'pg_class'::regclass and i.refobjid = a.attrelid
            and i.refobjsubid = a.attnum
          left join pg_sequence s on s.seqrelid = i.objid
          where c.relkind not in ('i', 'S') and a.attnum > 0 and not a.attisdropped and
          """
              + OURS,
          """
          select case k.contype when 'p' then 'primary key' else 'unique' end, n.nspname, c.relname,
            (select string_agg(a.attname, ',' order by a.attname) from pg_attribute a
             where a.attrelid = k.conrelid and a.attnum = any (k.conkey))
              || case when k.condeferrable then ' deferrable' else '' end
          from pg_constraint k
          join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
          where k.contype in ('p', 'u') and
          """
              + OURS,
          """
          select 'foreign key', n.nspname, c.relname,
            (select string_agg(
               a.attname || ' -> ' || k.confrelid::regclass || '.' || f.attname, ', '
               order by a.attname)
             from unnest(k.conkey, k.confkey) as pair (fromColumn, toColumn)
             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.fromColumn
             join pg_attribute f on f.attrelid = k.confrelid and f.attnum = pair.toColumn),
            k.confdeltype, k.confupdtype, k.condeferrable
          from pg_constraint k
          join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
          where k.contype = 'f' and
          """
              + OURS,
          """
          select 'check', n.nspname, c.relname, pg_get_expr(k.conbin, k.conrelid)
          from pg_constraint k
          join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
          where k.contype = 'c' and
          """
              + OURS,
          // Without its name, and the indexes of keys.
          """
          select case when i.indisunique then 'unique index' else 'index' end, n.nspname, c.relname,
            regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING ', '')
          from pg_index i
          join pg_class c on c.oid = i.indrelid
          join pg_namespace n on n.oid = c.relnamespace
          where not exists (
              select 1 from pg_constraint k
              where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) and
          """
              + OURS,
          """
          select 'sequence', n.nspname, c.relname, s.seqtypid::regtype, s.seqstart, s.seqincrement
          from pg_sequence s
          join pg_class c on c.oid = s.seqrelid
          join pg_namespace n on n.oid = c.relnamespace
          where not exists (
              select 1 from pg_depend d where d.objid = s.seqrelid and d.deptype = 'i') and
          """
              + OURS,
          """
          select 'type', n.nspname, t.typname, t.typtype,
            (select string_agg(e.enumlabel, ',' order by e.enumsortorder)
             from pg_enum e where e.enumtypid = t.oid)
          from pg_type t
          join pg_namespace n on n.oid = t.typnamespace
          where t.typtype in ('d', 'e') and
          """
              + OURS);

  private static final Pattern LIST = Pattern.compile("(ARRAY\\[)([^\\]]*)(\\])");

  private PostgresqlFacts() {}

  static SortedSet<String> of(Connection connection) throws SQLException {
    return Facts.of(connection, QUERIES, PostgresqlFacts::form);
  }

  private static String form(String line) {
    return Facts.sorted(LIST, line.replaceFirst(" public ", " "));
  }
}
