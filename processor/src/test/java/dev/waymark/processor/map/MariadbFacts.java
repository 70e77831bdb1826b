package dev.waymark.processor.map;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All that MariaDB says of the shape of a database. An index that begins with the columns of a
 * foreign key and has its name is a part of the key.
 */
final class MariadbFacts {
  /** Each of one database: a condition that names it keeps the server from reading all others. */
  private static final List<String> QUERIES =
      List.of(
          """
          select 'table', nullif(table_schema, database()), table_name, engine,
            if(table_collation <> @@collation_database, table_collation, null), table_comment
          from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema = '%1$s'
          """,
          """
          select 'column', nullif(c.table_schema, database()), c.table_name, c.column_name,
            c.column_type,
            if(c.collation_name <> @@collation_database, concat('collate ', c.collation_name), null),
            if(c.is_nullable = 'NO', 'not null', 'nullable'), c.column_default,
            nullif(c.extra, ''), c.generation_expression, nullif(c.column_comment, '')
          from information_schema.columns c
          join information_schema.tables t
            on t.table_schema = c.table_schema and t.table_name = c.table_name
          where t.table_type = 'BASE TABLE'
            and c.table_schema = '%1$s' and t.table_schema = '%1$s'
          """,
          """
          select case when index_name = 'PRIMARY' then 'primary key'
              when non_unique = 0 then 'unique' else 'index' end,
            nullif(table_schema, database()), table_name,
            if(non_unique = 0,
              group_concat(column_name order by column_name),
              group_concat(
                concat(column_name, if(collation = 'D', ' desc', '')) order by seq_in_index))
          from information_schema.statistics
          where table_schema = '%1$s' and (table_name, index_name) not in (
            select table_name, constraint_name from information_schema.referential_constraints
            where constraint_schema = '%1$s')
          group by table_schema, table_name, index_name, non_unique
          """,
          """
          select 'foreign key', nullif(k.table_schema, database()), k.table_name,
            group_concat(
              concat(k.column_name, ' -> ',
                if(k.referenced_table_schema = database(),
                  '', concat(k.referenced_table_schema, '.')),
                k.referenced_table_name, '.', k.referenced_column_name)
              order by k.column_name separator ', '),
            r.delete_rule, r.update_rule
          from information_schema.key_column_usage k
          join information_schema.referential_constraints r
            on r.constraint_schema = k.constraint_schema and r.table_name = k.table_name
            and r.constraint_name = k.constraint_name
          where k.table_schema = '%1$s' and r.constraint_schema = '%1$s'
          group by k.table_schema, k.table_name, k.constraint_name, r.delete_rule, r.update_rule
          """);

  private static final String CHECKS =
      """
      select 'check', nullif(constraint_schema, database()), table_name, check_clause
      from information_schema.check_constraints
      where constraint_schema = '%1$s'
      """;

  private static final String CHECKS_OF_MYSQL =
      """
      select 'check', nullif(constraint_schema, database()), table_name, check_clause
      from information_schema.table_constraints
      join information_schema.check_constraints using (constraint_schema, constraint_name)
      where constraint_schema = '%1$s'
      """;

  private static final String SEQUENCES =
      """
      select concat('`', table_schema, '`.`', table_name, '`') from information_schema.tables
      where table_type = 'SEQUENCE' and table_schema = '%1$s'
      """;

  private static final Pattern LIST = Pattern.compile("( in \\()([^)]*)(\\))");

  /** What stands for the current database behind the kind of the fact. */
  private static final Pattern NO_DATABASE = Pattern.compile("^((?:primary |foreign )?\\w+) - ");

  /** How many digits a client shows, in {@code bigint(20)}. */
  private static final Pattern WIDTH = Pattern.compile("\\b((?:tiny|small|big)?int)\\(\\d+\\)");

  static final MariadbFacts MARIADB = new MariadbFacts(CHECKS);

  /** Of a MySQL, which says elsewhere what a check belongs to. */
  static final MariadbFacts MYSQL = new MariadbFacts(CHECKS_OF_MYSQL);

  private final String checks;

  private MariadbFacts(String checks) {
    this.checks = checks;
  }

  /** The facts of these databases, of which the first is the current one. */
  SortedSet<String> of(Connection connection, List<String> databases) throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    for (String database : databases) {
      List<String> queries = new ArrayList<>();
      QUERIES.forEach(query -> queries.add(query.formatted(database)));
      queries.add(checks.formatted(database));
      Facts.of(connection, List.of(SEQUENCES.formatted(database)), name -> name)
          .forEach(name -> queries.add("show create sequence " + name));
      facts.addAll(Facts.of(connection, queries, MariadbFacts::form));
    }
    return facts;
  }

  private static String form(String line) {
    String named = NO_DATABASE.matcher(line).replaceFirst("$1 ");
    return Facts.sorted(LIST, WIDTH.matcher(named).replaceAll("$1"));
  }
}
