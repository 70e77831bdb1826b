package dev.waymark.inspect;

/**
 * A part of an SQL expression.
 *
 * @param kind what it is
 * @param text a text without its quotes and escapes, a number, a name without its quotes, a word in
 *     lower case, a sign
 * @param start where it begins
 * @param end where it ends
 */
record Token(Kind kind, String text, int start, int end) {
  static final Token END = new Token(Kind.SIGN, "", 0, 0);

  enum Kind {
    TEXT,
    NUMBER,
    NAME,
    WORD,
    SIGN
  }

  /** The text as a name: a word is one as it was written. */
  String asName(String sql) {
    return kind == Kind.WORD ? sql.substring(start, end) : text;
  }

  boolean is(String other) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(other);
  }
}
