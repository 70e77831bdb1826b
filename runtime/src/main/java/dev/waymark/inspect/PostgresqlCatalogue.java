package dev.waymark.inspect;

import dev.waymark.schema.Deferrability;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL 13 and newer says about its tables, partitioned ones too, but for the partitions.
 *
 * @param names what the texts of the catalogue mean
 */
record PostgresqlCatalogue(Names names) implements Catalogue {
  private static final String TABLES =
      """
      select nspname, relname, obj_description(c.oid, 'pg_class')
      from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in (?) and relkind in ('r', 'p') and not relispartition
      order by 1, 2
      """;

  private static final String COLUMNS =
      """
      select nspname, relname, attname, format_type(atttypid, atttypmod), attnotnull,
        attidentity <> '', attgenerated::text, pg_get_expr(adbin, adrelid),
        col_description(attrelid, attnum),
        (select collname from pg_collation l join pg_type t on t.oid = atttypid
         where l.oid = attcollation and attcollation <> typcollation)
      from pg_attribute
      join pg_class c on c.oid = attrelid
      join pg_namespace n on n.oid = relnamespace
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where nspname in (?) and relkind in ('r', 'p') and not relispartition and attnum > 0
        and not attisdropped
      order by attrelid, attnum
      """;

  // Version 18 has constraints for "not null" too, which are facts of the columns here.
  private static final String CONSTRAINTS =
      """
      select n.nspname, c.relname, conname, contype::text,
        (select array_agg(attname::text order by place)
         from unnest(conkey) with ordinality k (num, place)
         join pg_attribute on attrelid = conrelid and attnum = num),
        m.nspname, t.relname,
        (select array_agg(attname::text order by place)
         from unnest(confkey) with ordinality k (num, place)
         join pg_attribute on attrelid = confrelid and attnum = num),
        confdeltype::text, pg_get_expr(conbin, conrelid), confupdtype::text,
        condeferrable, condeferred
      from pg_constraint
      join pg_class c on c.oid = conrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class t on t.oid = confrelid
      left join pg_namespace m on m.oid = t.relnamespace
      where n.nspname in (?) and contype in ('p', 'u', 'f', 'c') and not c.relispartition
        and c.relkind in ('r', 'p')
      order by conrelid, conname
      """;

  // One that is not valid, as a failed "create index concurrently" leaves it, serves nobody.
  private static final String INDEXES =
      """
      select n.nspname, c.relname, i.relname, indisunique,
        array(select coalesce(
            (select attname::text from pg_attribute
             where attrelid = indrelid and attnum = indkey[k - 1] and attnum > 0),
            '(' || pg_get_indexdef(indexrelid, k, true) || ')')
          from generate_series(1, indnatts) k order by k),
        array(select indkey[k - 1]::text from generate_series(1, indnatts) k order by k),
        array(select indoption[k - 1]::text from generate_series(1, indnkeyatts) k order by k),
        pg_get_expr(indpred, indrelid)
      from pg_index
      join pg_class c on c.oid = indrelid
      join pg_class i on i.oid = indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (?) and c.relkind in ('r', 'p') and not c.relispartition and indisvalid
        and not exists (
          select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
      order by indrelid, i.relname
      """;

  // Without those of identity columns, and of serial ones.
  private static final String SEQUENCES =
      """
      select nspname, relname, seqstart, seqincrement
      from pg_sequence
      join pg_class c on c.oid = seqrelid
      join pg_namespace n on n.oid = relnamespace
      where nspname in (?) and not exists (
        select 1 from pg_depend
        where classid = 'pg_class'::regclass and objid = seqrelid and deptype in ('i', 'a'))
      order by 1, 2
      """;

  @Override
  public Found read(Questions questions, Scope scope) throws SQLException {
    Draft draft = new Draft(names);
    List<String> schemas = scope.schemas();
    questions.ask(
        TABLES, schemas, row -> draft.table(row.getString(1), row.getString(2), row.getString(3)));
    questions.ask(COLUMNS, schemas, row -> column(row, draft));
    questions.ask(CONSTRAINTS, schemas, row -> constraint(row, draft));
    questions.ask(INDEXES, schemas, row -> index(row, draft));
    questions.ask(
        SEQUENCES,
        schemas,
        row -> draft.sequence(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
    return draft.found();
  }

  private static void column(ResultSet row, Draft draft) throws SQLException {
    String type = row.getString(4);
    String generated = row.getString(7);
    boolean isGenerated = !generated.isEmpty();
    String kept = generated.equals("v") ? "" : " stored";
    String expression = row.getString(8);
    draft
        .find(row.getString(1), row.getString(2))
        .orElseThrow()
        .column(
            row.getString(3),
            isGenerated ? type + " generated always as (" + expression + ")" + kept : type,
            !row.getBoolean(5),
            isGenerated ? null : expression,
            row.getBoolean(6),
            row.getString(9),
            row.getString(10));
  }

  private static void constraint(ResultSet row, Draft draft) throws SQLException {
    Draft.TableDraft table = draft.find(row.getString(1), row.getString(2)).orElseThrow();
    String name = row.getString(3);
    switch (row.getString(4)) {
      case "p" -> table.primaryKey(name, draft.names(texts(row, 5)));
      case "u" -> table.uniqueKey(name, draft.names(texts(row, 5)), deferrability(row));
      case "c" -> table.check(name, row.getString(10));
      default ->
          table.foreignKey(
              name,
              draft.names(texts(row, 5)),
              draft.qualified(row.getString(6), row.getString(7)),
              draft.names(texts(row, 8)),
              new Draft.Rules(rule(row.getString(9)), rule(row.getString(11))),
              deferrability(row));
    }
  }

  /** The word for a letter in {@code pg_constraint}. */
  private static String rule(String letter) {
    return switch (letter) {
      case "a" -> "no action";
      case "r" -> "restrict";
      case "c" -> "cascade";
      case "n" -> "set null";
      default -> "set default";
    };
  }

  private static Deferrability deferrability(ResultSet row) throws SQLException {
    if (!row.getBoolean(12)) {
      return Deferrability.NOT_DEFERRABLE;
    }
    return row.getBoolean(13) ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
  }

  private void index(ResultSet row, Draft draft) throws SQLException {
    Draft.TableDraft table = draft.find(row.getString(1), row.getString(2)).orElseThrow();
    String[] parts = texts(row, 5);
    String[] numbers = texts(row, 6);
    String[] orders = texts(row, 7);
    List<IndexPart> over = new ArrayList<>();
    List<Name> include = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean isExpression = numbers[i].equals("0");
      if (i >= orders.length) {
        include.add(names.named(parts[i]));
      } else {
        IndexPart part =
            isExpression
                ? IndexExpression.of(parts[i])
                : new IndexColumn(names.named(parts[i]), false);
        over.add(ordered(part, Integer.parseInt(orders[i])));
      }
    }
    table.index(
        new Index(
            table.name(),
            names.named(row.getString(3)),
            over,
            row.getBoolean(4),
            include,
            Optional.ofNullable(row.getString(8))));
  }

  /** The bits of {@code pg_index.indoption}: 1 for descending, 2 for nulls first. */
  private static IndexPart ordered(IndexPart part, int option) {
    boolean isDescending = (option & 1) != 0;
    boolean hasNullsFirst = (option & 2) != 0;
    IndexPart ordered = isDescending ? part.descending() : part;
    return hasNullsFirst == isDescending
        ? ordered
        : ordered.withNulls(hasNullsFirst ? Nulls.FIRST : Nulls.LAST);
  }

  private static String[] texts(ResultSet row, int column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
