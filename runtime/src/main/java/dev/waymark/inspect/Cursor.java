package dev.waymark.inspect;

import java.util.List;

/** A place among the parts of a text of SQL. */
final class Cursor {
  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  /** The next part, which stays; behind the last one, a sign without a text. */
  Token peek() {
    return isAtEnd() ? Token.END : tokens.get(at);
  }

  /** The next part; behind the last one, a sign without a text. */
  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  /** Goes on behind the next part, if it is that word or sign. */
  boolean take(String what) {
    if (peek().is(what)) {
      at++;
      return true;
    }
    return false;
  }

  /** Goes on behind what is in parentheses, and gives where in the text that is. */
  Range inParentheses() {
    Token open = next();
    int depth = 1;
    Token token = open;
    while (depth > 0 && !isAtEnd()) {
      token = next();
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    int start = open.end();
    int end = token.start();
    return new Range(start, end);
  }

  /** A place to come back to. */
  int mark() {
    return at;
  }

  void backTo(int mark) {
    at = mark;
  }

  /** A part of the text. */
  record Range(int start, int end) {
    String of(String sql) {
      return sql.substring(start, end).strip();
    }
  }
}
