package dev.waymark.inspect;

import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<IndexPart> columns = new ArrayList<>();
    do {
      columns.add(part(cursor));
    } while (cursor.take(","));
    cursor.take(")");
    Optional<String> where =
        cursor.take("where")
            ? Optional.of(sql.substring(cursor.peek().start()).strip())
            : Optional.empty();
    draft
        .find(null, table)
        .ifPresent(
            t ->
                t.index(new Index(t.name(), names.named(name), columns, unique, List.of(), where)));
  }

  private IndexPart part(Cursor cursor) {
    Token first = cursor.peek();
    int end = first.start();
    int tokens = 0;
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
    boolean isColumn = tokens == 1 && !first.is("(");
    return isColumn
        ? new IndexColumn(names.named(first.asName(sql)), descending)
        : new IndexExpression(sql.substring(first.start(), end), descending, Nulls.DEFAULT);
  }

  private static boolean isEnd(Token token) {
    return token.is(",") || token.is(")") || token.is("desc") || token.is("asc");
  }
}
