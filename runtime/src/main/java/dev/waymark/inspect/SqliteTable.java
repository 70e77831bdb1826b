package dev.waymark.inspect;

import java.util.ArrayList;
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
  private final SqliteRules rules;

  SqliteTable(String name, String sql, Draft draft) {
    this.name = name;
    this.sql = sql;
    this.draft = draft;
    this.cursor = new Cursor(Tokens.of(sql, false));
    this.rules = new SqliteRules(name, sql, cursor, draft);
  }

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
    Draft.TableDraft table = draft.find(null, name).orElseThrow();
    for (SqliteColumn column : columns) {
      table.column(
          column.name,
          column.type,
          column.isNullable && !rules.isOfPrimaryKey(column.name),
          column.defaultSql.isEmpty() ? null : column.defaultSql,
          false,
          null,
          column.collation.isEmpty() ? null : column.collation);
    }
    rules.addTo(table);
  }

  /** Adds the foreign keys, when all tables are known: one may refer to the primary key unsaid. */
  void refer() {
    rules.refer();
  }

  private void part() {
    String given = cursor.take("constraint") ? cursor.next().asName(sql) : "";
    if (cursor.take("primary")) {
      cursor.take("key");
      rules.key(given, rules.list(), true);
    } else if (given.isEmpty() && !isTableRule()) {
      column();
    } else if (cursor.take("unique")) {
      rules.key(given, rules.list(), false);
    } else if (cursor.take("check")) {
      rules.check(given, "", cursor.inParentheses().of(sql));
    } else {
      cursor.take("foreign");
      cursor.take("key");
      List<String> columnsOfKey = rules.list();
      cursor.take("references");
      rules.reference(given, columnsOfKey);
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
      case "primary" -> rules.key(given, over, true);
      case "not" -> column.isNullable = false;
      case "unique" -> rules.key(given, over, false);
      case "check" -> rules.check(given, column.name, cursor.inParentheses().of(sql));
      case "default" -> column.defaultSql = defaultSql();
      case "references" -> rules.reference(given, over);
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
