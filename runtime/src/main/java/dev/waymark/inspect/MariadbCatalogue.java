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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What MariaDB and MySQL say about their tables. Both keep a unique key as a unique index.
 *
 * @param names what the texts of the catalogue mean
 */
record MariadbCatalogue(Names names) implements Catalogue {
  private static final String TABLES =
      """
      select table_schema, table_name, table_comment, table_type from information_schema.tables
      where table_schema in (?) and table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE') order by 1, 2
      """;

  private static final String COLUMNS =
      """
      select c.table_schema, c.table_name, column_name, column_type, is_nullable, extra,
        column_default, generation_expression, column_comment,
        collation_name, collation_name = table_collation
      from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema in (?) order by 1, 2, ordinal_position
      """;

  private static final String INDEXES_OF_MARIADB =
      """
      select table_schema, table_name, index_name, non_unique, column_name, collation, sub_part,
        null
      from information_schema.statistics where table_schema in (?)
      order by 1, 2, 3, seq_in_index
      """;

  private static final String INDEXES_OF_MYSQL =
      INDEXES_OF_MARIADB.replace("null\n", "expression\n");

  private static final String FOREIGN_KEYS =
      """
      select k.table_schema, k.table_name, k.constraint_name, k.column_name,
        k.referenced_table_schema, k.referenced_table_name, k.referenced_column_name, r.delete_rule,
        r.update_rule
      from information_schema.key_column_usage k
      join information_schema.referential_constraints r
        on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
        and r.table_name = k.table_name
      where k.table_schema in (?) order by 1, 2, 3, k.ordinal_position
      """;

  private static final String CHECKS_OF_MARIADB =
      """
      select constraint_schema, table_name, constraint_name, check_clause
      from information_schema.check_constraints where constraint_schema in (?) order by 1, 2, 3
      """;

  private static final String CHECKS_OF_MYSQL =
      """
      select t.table_schema, t.table_name, constraint_name, check_clause
      from information_schema.table_constraints t
      join information_schema.check_constraints using (constraint_schema, constraint_name)
      where t.table_schema in (?) and t.constraint_type = 'CHECK' order by 1, 2, 3
      """;

  private static final Pattern JSON =
      Pattern.compile("json_valid\\(`((?:[^`]|``)+)`\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_A_TEXT =
      Pattern.compile("(?:tiny|small|medium|big)?int.*|decimal.*|float.*|double.*|bit.*");

  @Override
  public Found read(Questions questions, Scope scope) throws SQLException {
    Draft draft = new Draft(names);
    List<String> schemas = scope.schemas();
    List<List<String>> sequences = new ArrayList<>();
    questions.ask(TABLES, schemas, row -> table(row, draft, sequences));
    List<List<String>> checks = new ArrayList<>();
    Set<List<String>> documents = new LinkedHashSet<>();
    questions.ask(
        isMysql() ? CHECKS_OF_MYSQL : CHECKS_OF_MARIADB,
        schemas,
        row -> check(row, checks, documents));
    questions.ask(COLUMNS, schemas, row -> column(row, draft, documents));
    for (List<String> check : checks) {
      draft
          .find(check.get(0), check.get(1))
          .ifPresent(table -> table.check(check.get(2), check.get(3)));
    }
    indexes(questions, schemas, draft);
    foreignKeys(questions, schemas, draft);
    sequences(questions, sequences, draft);
    return draft.found();
  }

  private String expression(String text) {
    return isMysql() ? MysqlExpressions.plain(text) : text;
  }

  private boolean isMysql() {
    return names.isOf("mysql");
  }

  private static void table(ResultSet row, Draft draft, List<List<String>> sequences)
      throws SQLException {
    if (row.getString(4).equals("SEQUENCE")) {
      sequences.add(List.of(row.getString(1), row.getString(2)));
    } else {
      draft.table(row.getString(1), row.getString(2), row.getString(3));
    }
  }

  /** In MariaDB, a document is a long text with a check; that check is the type. */
  private void check(ResultSet row, List<List<String>> checks, Set<List<String>> documents)
      throws SQLException {
    String clause = row.getString(4);
    var json = JSON.matcher(clause);
    if (json.matches() && json.group(1).equals(row.getString(3))) {
      documents.add(List.of(row.getString(1), row.getString(2), row.getString(3)));
      return;
    }
    checks.add(List.of(row.getString(1), row.getString(2), row.getString(3), expression(clause)));
  }

  private void column(ResultSet row, Draft draft, Set<List<String>> documents) throws SQLException {
    var table = draft.find(row.getString(1), row.getString(2));
    if (table.isEmpty()) {
      return;
    }
    String extra = row.getString(6).toLowerCase(Locale.ROOT);
    boolean isDocument =
        documents.contains(List.of(row.getString(1), row.getString(2), row.getString(3)));
    String type = isDocument ? "json" : row.getString(4);
    String generation = row.getString(8);
    boolean isGenerated = generation != null && !generation.isEmpty();
    table
        .get()
        .column(
            row.getString(3),
            isGenerated ? type + generated(expression(generation), extra) : type,
            row.getString(5).equals("YES"),
            defaultOf(row.getString(7), type, extra),
            extra.contains("auto_increment"),
            row.getString(9),
            isDocument ? null : row.getString(10));
    if (row.getBoolean(11)) {
      table.get().hasUsualCollation(row.getString(3));
    }
  }

  private static String generated(String expression, String extra) {
    String kept = extra.contains("stored") || extra.contains("persistent") ? " stored" : "";
    return " generated always as (" + expression + ")" + kept;
  }

  /** MariaDB says a default as an expression; MySQL says a text without its quotes. */
  private @Nullable String defaultOf(@Nullable String text, String type, String extra) {
    boolean isConstant =
        isMysql() && !extra.contains("default_generated") && !NOT_A_TEXT.matcher(type).matches();
    if (text == null) {
      return null;
    }
    return !isConstant
        ? expression(text)
        : "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private void indexes(Questions questions, List<String> schemas, Draft draft) throws SQLException {
    Map<List<String>, List<IndexPart>> columns = new LinkedHashMap<>();
    Set<List<String>> unique = new LinkedHashSet<>();
    questions.ask(
        isMysql() ? INDEXES_OF_MYSQL : INDEXES_OF_MARIADB,
        schemas,
        row -> {
          List<String> index = List.of(row.getString(1), row.getString(2), row.getString(3));
          columns.computeIfAbsent(index, key -> new ArrayList<>()).add(part(row));
          if (row.getInt(4) == 0) {
            unique.add(index);
          }
        });
    columns.forEach(
        (index, over) -> {
          Draft.TableDraft table = draft.find(index.get(0), index.get(1)).orElseThrow();
          Index of =
              new Index(table.name(), names.named(index.get(2)), over, unique.contains(index));
          if (index.get(2).equals("PRIMARY")) {
            table.primaryKey("primary", of.columnNames());
          } else {
            table.index(of);
          }
        });
  }

  /** An index over the beginning of a column is said as {@code note(20)}. */
  private IndexPart part(ResultSet row) throws SQLException {
    boolean isDescending = "D".equals(row.getString(6));
    String column = row.getString(5);
    if (column == null) {
      return new IndexExpression(expression(row.getString(8)), isDescending, Nulls.DEFAULT);
    }
    String length = row.getString(7);
    String name = length == null ? column : column + "(" + length + ")";
    return new IndexColumn(names.named(name), isDescending);
  }

  /** A row about a foreign key, without its columns. */
  private record KeyRow(
      String schema,
      String table,
      String name,
      String toSchema,
      String toTable,
      Draft.Rules rules) {}

  private void foreignKeys(Questions questions, List<String> schemas, Draft draft)
      throws SQLException {
    Map<KeyRow, List<Name>> from = new LinkedHashMap<>();
    Map<KeyRow, List<Name>> to = new LinkedHashMap<>();
    questions.ask(
        FOREIGN_KEYS,
        schemas,
        row -> {
          KeyRow key =
              new KeyRow(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(5),
                  row.getString(6),
                  new Draft.Rules(row.getString(8), row.getString(9)));
          from.computeIfAbsent(key, k -> new ArrayList<>()).add(names.named(row.getString(4)));
          to.computeIfAbsent(key, k -> new ArrayList<>()).add(names.named(row.getString(7)));
        });
    from.forEach(
        (key, columns) ->
            draft
                .find(key.schema(), key.table())
                .orElseThrow()
                .foreignKey(
                    key.name(),
                    columns,
                    draft.qualified(key.toSchema(), key.toTable()),
                    to.getOrDefault(key, List.of()),
                    key.rules(),
                    Deferrability.NOT_DEFERRABLE));
  }

  /** Only a sequence itself knows its numbers; one question asks all of them. */
  private void sequences(Questions questions, List<List<String>> sequences, Draft draft)
      throws SQLException {
    if (sequences.isEmpty()) {
      return;
    }
    List<String> selects = new ArrayList<>();
    for (int i = 0; i < sequences.size(); i++) {
      String path = quoted(sequences.get(i).get(0)) + "." + quoted(sequences.get(i).get(1));
      selects.add("select " + i + ", start_value, increment from " + path);
    }
    questions.ask(
        String.join(" union all ", selects),
        List.of(),
        row -> {
          List<String> sequence = sequences.get(row.getInt(1));
          draft.sequence(sequence.get(0), sequence.get(1), row.getLong(2), row.getLong(3));
        });
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
