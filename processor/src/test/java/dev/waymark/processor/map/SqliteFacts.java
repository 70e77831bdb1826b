package dev.waymark.processor.map;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that SQLite says of the shape of a database. Checks are no more than parts of the statement
 * that created the table.
 */
final class SqliteFacts {
  private static final List<String> QUERIES =
      List.of(
          "select 'table', name, strict, wr from pragma_table_list where name not like 'sqlite_%'",
          """
          select 'column', t.name, c.name, lower(c.type),
            case
              when lower(c.type) = 'integer' and c.pk = 1
                and (select max(k.pk) from pragma_table_info(t.name) k) = 1 then 'numbers the rows'
              when c."notnull" then 'not null'
              else 'nullable' end,
            c.dflt_value, c.hidden
          from pragma_table_list t join pragma_table_xinfo(t.name) c
          where t.name not like 'sqlite_%'
          """,
          """
          select 'primary key', t.name,
            (select group_concat(c.name, ',' order by c.name) from pragma_table_info(t.name) c
             where c.pk > 0)
          from pragma_table_list t
          where t.name not like 'sqlite_%'
            and exists (select 1 from pragma_table_info(t.name) c where c.pk > 0)
          """,
          """
          select case i.origin when 'u' then 'unique' when i."unique" then 'unique index'
              else 'index' end, t.name,
            case i.origin
              when 'u' then (select group_concat(c.name, ',' order by c.name)
                from pragma_index_info(i.name) c)
              else (select group_concat(c.name || case when c."desc" then ' desc' else '' end, ','
                order by c.seqno) from pragma_index_xinfo(i.name) c where c.key) end
          from pragma_table_list t join pragma_index_list(t.name) i
          where i.origin <> 'pk' and t.name not like 'sqlite_%'
          """,
          """
          select 'foreign key', t.name,
            group_concat(k."from" || ' -> ' || k."table" || '.' || k."to", ', ' order by k."from"),
            k.on_delete, k.on_update
          from pragma_table_list t join pragma_foreign_key_list(t.name) k
          group by t.name, k.id, k.on_delete, k.on_update
          """);

  private static final Pattern CHECK = Pattern.compile("\\bcheck\\s*\\(", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|[()]|[^'()]+");
  private static final Pattern BLANKS = Pattern.compile("\\s*([=<>]+|,)\\s*|\\s+");
  private static final Pattern COMPARISON = Pattern.compile("\\((\\w+[=<>]+[\\w.]+)\\)");
  private static final Pattern LIST = Pattern.compile("( in \\()([^)]*)(\\))");

  private SqliteFacts() {}

  static SortedSet<String> of(Connection connection) throws SQLException {
    SortedSet<String> facts = Facts.of(connection, QUERIES, line -> line);
    try (var statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery("select name, sql from sqlite_schema where type = 'table'")) {
      while (tables.next()) {
        for (String check : checks(tables.getString(2))) {
          facts.add("check " + tables.getString(1) + " " + Facts.sorted(LIST, check));
        }
      }
    }
    return facts;
  }

  private static List<String> checks(String sql) {
    List<String> checks = new ArrayList<>();
    Matcher check = CHECK.matcher(sql);
    int from = 0;
    while (check.find(from)) {
      from = end(sql, check.end());
      checks.add(condition(sql.substring(check.end(), from - 1).strip()));
    }
    return checks;
  }

  /** The condition without case, spaces that mean nothing, and parentheses around all of it. */
  private static String condition(String text) {
    if (text.startsWith("(") && end(text, 1) == text.length()) {
      return condition(text.substring(1, text.length() - 1).strip());
    }
    String plain = TOKEN.matcher(text).replaceAll(SqliteFacts::plain);
    return COMPARISON.matcher(plain).replaceAll("$1");
  }

  private static String plain(MatchResult token) {
    String text = token.group();
    String plain =
        text.startsWith("'")
            ? text
            : BLANKS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(blanks -> blanks.group(1) == null ? " " : blanks.group(1));
    return Matcher.quoteReplacement(plain);
  }

  /** The end of the parenthesis that is open there. */
  private static int end(String sql, int from) {
    Matcher token = TOKEN.matcher(sql).region(from, sql.length());
    int depth = 1;
    while (depth > 0 && token.find()) {
      depth += token.group().equals("(") ? 1 : token.group().equals(")") ? -1 : 0;
    }
    return token.end();
  }
}
