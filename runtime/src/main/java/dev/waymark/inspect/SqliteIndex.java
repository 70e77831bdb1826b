package dev.waymark.inspect;

import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * An index of SQLite.
 *
 * @param sql the statement that made it
 * @param names what the texts of the catalogue mean
 */
record SqliteIndex(String sql, Names names) {

  /** Adds it to its table. */
  void read(Draft draft) {
    Cursor cursor = new Cursor(Tokens.of(sql, false));
    cursor.take("create");
    boolean unique = cursor.take("unique");
    cursor.take("index");
    String name = cursor.next().asName(sql);
    cursor.take("on");
    String table = cursor.next().asName(sql);
    cursor.take("(");
    List<IndexColumn> columns = new ArrayList<>();
    do {
      columns.add(column(cursor));
    } while (cursor.take(","));
    cursor.take(")");
    if (cursor.peek().is("where")) {
      // A schema has no word for a condition; so that the index is not taken for one without.
      String condition = sql.substring(cursor.peek().start()).strip();
      columns.add(new IndexColumn(Name.of("x").withText(condition), false));
    }
    draft
        .find(null, table)
        .ifPresent(t -> t.index(new Index(t.name(), names.named(name), columns, unique)));
  }

  private IndexColumn column(Cursor cursor) {
    int start = cursor.peek().start();
    int end = start;
    int tokens = 0;
    String only = cursor.peek().asName(sql);
    while (!cursor.isAtEnd() && !isEnd(cursor.peek())) {
      if (cursor.peek().is("(")) {
        end = cursor.inParentheses().end() + 1;
      } else {
        end = cursor.next().end();
      }
      tokens++;
    }
    boolean descending = cursor.take("desc");
    cursor.take("asc");
    String name = tokens == 1 ? only : sql.substring(start, end);
    return new IndexColumn(names.named(name), descending);
  }

  private static boolean isEnd(Token token) {
    return token.is(",") || token.is(")") || token.is("desc") || token.is("asc");
  }
}
