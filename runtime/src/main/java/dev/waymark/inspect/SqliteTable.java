package dev.waymark.inspect;

import dev.waymark.schema.Deferrability;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A table of SQLite, read from the statement that made it. */
final class SqliteTable {
  private static final Set<String> ENDS_OF_TYPE =
      Set.of(
          "constraint",
          "primary",
          "not",
          "null",
          "unique",
          "check",
          "default",
          "collate",
          "references",
          "generated",
          "as");

  private final String name;
  private final String sql;
  private final Draft draft;
  private final Cursor cursor;
  private final List<SqliteColumn> columns = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Key> keys = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<List<String>> checks = new ArrayList<>();

  SqliteTable(String name, String sql, Draft draft) {
    this.name = name;
    this.sql = sql;
    this.draft = draft;
    this.cursor = new Cursor(Tokens.of(sql, false));
  }

  private record Key(String name, List<String> columns, boolean isPrimary) {}

  private record Reference(
      String name,
      List<String> columns,
      String target,
      List<String> to,
      Draft.Rules rules,
      Deferrability deferrability) {}

  /** A column, as far as it was read. */
  private static final class SqliteColumn {
    private final String name;
    private String type;
    private boolean isNullable = true;
    private String defaultSql = "";
    private String collation = "";

    SqliteColumn(String name, String type) {
      this.name = name;
      this.type = type;
    }
  }

  /** Adds the table to the draft, but for its foreign keys. */
  void read() {
    while (!cursor.isAtEnd() && !cursor.peek().is("(")) {
      cursor.next();
    }
    cursor.take("(");
    do {
      part();
    } while (cursor.take(","));
    draft.table(null, name, null);
    Draft.TableDraft table = table();
    for (SqliteColumn column : columns) {
      boolean isOfKey = keys.stream().anyMatch(k -> k.isPrimary && has(k.columns, column.name));
      table.column(
          column.name,
          column.type,
          column.isNullable && !isOfKey,
          column.defaultSql.isEmpty() ? null : column.defaultSql,
          false,
          null,
          column.collation.isEmpty() ? null : column.collation);
    }
    for (Key key : keys) {
      List<Name> over = names(key.columns);
      if (key.isPrimary) {
        table.primaryKey(key.name, over);
      } else {
        table.uniqueKey(key.name, over);
      }
    }
    checks.forEach(check -> table.check(check.get(0), check.get(1)));
  }

  private static boolean has(List<String> columns, String name) {
    return columns.stream().anyMatch(name::equalsIgnoreCase);
  }

  private Draft.TableDraft table() {
    return draft.find(null, name).orElseThrow();
  }

  private List<Name> names(List<String> columns) {
    return draft.names(columns.toArray(String[]::new));
  }

  /** Adds the foreign keys, when all tables are known: one may refer to the primary key unsaid. */
  void refer() {
    for (Reference reference : references) {
      QualifiedName target = draft.qualified(null, reference.target);
      List<Name> to = names(reference.to);
      if (to.isEmpty()) {
        to =
            draft
                .find(null, reference.target)
                .flatMap(t -> t.key())
                .map(PrimaryKey::columns)
                .orElse(names(reference.columns));
      }
      table()
          .foreignKey(
              reference.name,
              names(reference.columns),
              target,
              to,
              reference.rules,
              reference.deferrability);
    }
  }

  private void part() {
    String given = cursor.take("constraint") ? cursor.next().asName(sql) : "";
    if (cursor.take("primary")) {
      cursor.take("key");
      key(given, list(), true);
    } else if (given.isEmpty() && !isTableRule()) {
      column();
    } else if (cursor.take("unique")) {
      key(given, list(), false);
    } else if (cursor.take("check")) {
      check(given, "", cursor.inParentheses().of(sql));
    } else {
      cursor.take("foreign");
      cursor.take("key");
      List<String> columnsOfKey = list();
      cursor.take("references");
      reference(given, columnsOfKey);
    }
    while (!cursor.isAtEnd() && !cursor.peek().is(",") && !cursor.peek().is(")")) {
      if (cursor.peek().is("(")) {
        cursor.inParentheses();
      } else {
        cursor.next();
      }
    }
  }

  private boolean isTableRule() {
    Token token = cursor.peek();
    return token.is("unique") || token.is("check") || token.is("foreign");
  }

  /** The names in parentheses, without an order. */
  private List<String> list() {
    List<String> all = new ArrayList<>();
    cursor.take("(");
    do {
      all.add(cursor.next().asName(sql));
      while (!cursor.isAtEnd() && !cursor.peek().is(",") && !cursor.peek().is(")")) {
        cursor.next();
      }
    } while (cursor.take(","));
    cursor.take(")");
    return all;
  }

  /** The name of a rule; one that has none is called as PostgreSQL would. */
  private String nameOf(String given, List<String> over, String suffix) {
    String plain = name + "_" + (over.isEmpty() ? "" : String.join("_", over) + "_") + suffix;
    String wanted = given.isEmpty() ? plain : given;
    String free = wanted;
    for (int i = 2; !names.add(free); i++) {
      free = wanted + "_" + i;
    }
    return free;
  }

  private void key(String given, List<String> over, boolean isPrimary) {
    String unnamed = isPrimary ? "pkey" : "key";
    keys.add(new Key(nameOf(given, isPrimary ? List.of() : over, unnamed), over, isPrimary));
  }

  private void check(String given, String column, String expression) {
    List<String> over = column.isEmpty() ? List.of() : List.of(column);
    checks.add(List.of(nameOf(given, over, "check"), expression));
  }

  private void reference(String given, List<String> over) {
    String target = cursor.next().asName(sql);
    List<String> to = cursor.peek().is("(") ? list() : List.of();
    String onDelete = "no action";
    String onUpdate = "no action";
    while (cursor.peek().is("on") || cursor.peek().is("match")) {
      boolean isMatch = cursor.next().is("match");
      boolean isDelete = !isMatch && cursor.next().is("delete");
      String action = cursor.next().text();
      if (action.equals("set") || action.equals("no")) {
        action = action + " " + cursor.next().text();
      }
      onDelete = isDelete ? action : onDelete;
      onUpdate = isDelete || isMatch ? onUpdate : action;
    }
    references.add(
        new Reference(
            nameOf(given, over, "fkey"),
            over,
            target,
            to,
            new Draft.Rules(onDelete, onUpdate),
            deferrability()));
  }

  private Deferrability deferrability() {
    int start = cursor.mark();
    boolean isNot = cursor.take("not");
    if (!cursor.take("deferrable")) {
      cursor.backTo(start);
      return Deferrability.NOT_DEFERRABLE;
    }
    boolean isDeferred = cursor.take("initially") && cursor.next().is("deferred");
    if (isNot) {
      return Deferrability.NOT_DEFERRABLE;
    }
    return isDeferred ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
  }

  private void column() {
    String column = cursor.next().asName(sql);
    int start = cursor.peek().start();
    int end = start;
    while (!cursor.isAtEnd() && !isEndOfColumn() && !isEndOfType()) {
      end = cursor.peek().is("(") ? cursor.inParentheses().end() + 1 : cursor.next().end();
    }
    SqliteColumn read = new SqliteColumn(column, sql.substring(start, Math.max(start, end)));
    columns.add(read);
    String given = "";
    while (!cursor.isAtEnd() && !isEndOfColumn()) {
      given = cursor.take("constraint") ? cursor.next().asName(sql) : rule(read, given);
    }
  }

  private boolean isEndOfColumn() {
    return cursor.peek().is(",") || cursor.peek().is(")");
  }

  private boolean isEndOfType() {
    Token token = cursor.peek();
    return token.kind() == Token.Kind.WORD && ENDS_OF_TYPE.contains(token.text());
  }

  /** One rule of a column; gives the name for the next one, which is none. */
  private String rule(SqliteColumn column, String given) {
    List<String> over = List.of(column.name);
    Token word = cursor.next();
    switch (word.text()) {
      case "primary" -> key(given, over, true);
      case "not" -> column.isNullable = false;
      case "unique" -> key(given, over, false);
      case "check" -> check(given, column.name, cursor.inParentheses().of(sql));
      case "default" -> column.defaultSql = defaultSql();
      case "references" -> reference(given, over);
      case "as" ->
          column.type =
              column.type
                  + " generated always as ("
                  + cursor.inParentheses().of(sql)
                  + ")"
                  + (cursor.take("stored") ? " stored" : "");
      case "collate" -> column.collation = cursor.next().asName(sql);
      default -> {
        // What says nothing about the shape, such as "key", "null", "autoincrement".
      }
    }
    return "";
  }

  private String defaultSql() {
    if (cursor.peek().is("(")) {
      return "(" + cursor.inParentheses().of(sql) + ")";
    }
    int start = cursor.peek().start();
    Token token = cursor.next();
    if (token.is("-") || token.is("+")) {
      token = cursor.next();
    }
    return sql.substring(start, token.end());
  }
}
