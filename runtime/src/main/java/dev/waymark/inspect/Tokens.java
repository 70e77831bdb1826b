package dev.waymark.inspect;

import dev.waymark.inspect.Token.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits an SQL expression, in the spelling of any of the databases, into its parts. */
final class Tokens {
  private static final List<String> LONG_SIGNS =
      List.of("!~~*", "!~~", "~~*", "!~*", "~~", "~*", "!~", "::", "<>", "!=", "<=", ">=", "||");

  private final String sql;
  private final boolean escapes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int start;

  private Tokens(String sql, boolean escapes) {
    this.sql = sql;
    this.escapes = escapes;
  }

  /**
   * The parts in order.
   *
   * @param escapes whether a backslash in a text begins an escape
   */
  static List<Token> of(String sql, boolean escapes) {
    Tokens reader = new Tokens(sql, escapes);
    while (reader.at < sql.length()) {
      reader.next();
    }
    return reader.tokens;
  }

  private void next() {
    char c = sql.charAt(at);
    start = at;
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      skipTo("\n");
    } else if (sql.startsWith("/*", at)) {
      skipTo("*/");
    } else if (c == '\'') {
      add(Kind.TEXT, quoted(escapes));
    } else if (c == '"' || c == '`') {
      add(Kind.NAME, quoted(false));
    } else if (Character.isDigit(c) || (c == '.' && isDigit(at + 1))) {
      number();
    } else if (Character.isLetter(c) || c == '_') {
      word();
    } else {
      sign();
    }
  }

  private void skipTo(String end) {
    int found = sql.indexOf(end, at + 2);
    at = found < 0 ? sql.length() : found + end.length();
  }

  private void add(Kind kind, String text) {
    tokens.add(new Token(kind, text, start, at));
  }

  private boolean isDigit(int index) {
    return index < sql.length() && Character.isDigit(sql.charAt(index));
  }

  /** What is between two quotes, of which one inside is doubled. */
  private String quoted(boolean hasEscapes) {
    char quote = sql.charAt(at++);
    StringBuilder text = new StringBuilder();
    while (at < sql.length()) {
      char c = sql.charAt(at++);
      if (c == quote) {
        if (at >= sql.length() || sql.charAt(at) != quote) {
          break;
        }
        at++;
      } else if (c == '\\' && hasEscapes && at < sql.length()) {
        c = escaped(sql.charAt(at++));
      }
      text.append(c);
    }
    return text.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '0' -> '\0';
      default -> c;
    };
  }

  private void number() {
    int first = at;
    while (at < sql.length() && (isDigit(at) || sql.charAt(at) == '.' || isExponent())) {
      at += isExponent() && !isDigit(at + 1) ? 2 : 1;
    }
    add(Kind.NUMBER, sql.substring(first, at));
  }

  private boolean isExponent() {
    char c = sql.charAt(at);
    boolean signed =
        at + 2 < sql.length()
            && (sql.charAt(at + 1) == '-' || sql.charAt(at + 1) == '+')
            && isDigit(at + 2);
    return (c == 'e' || c == 'E') && (isDigit(at + 1) || signed);
  }

  private void word() {
    int first = at;
    while (at < sql.length() && isPartOfWord(sql.charAt(at))) {
      at++;
    }
    String word = sql.substring(first, at).toLowerCase(Locale.ROOT);
    boolean isUnicode = word.equals("u") && sql.startsWith("&'", at);
    if (isUnicode) {
      at++;
      add(Kind.TEXT, withCodePoints(quoted(false)));
    } else if (at < sql.length() && sql.charAt(at) == '\'') {
      prefixed(word);
    } else {
      add(Kind.WORD, word);
    }
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** A text with a letter before it, as in {@code x'00'}, or with a character set. */
  private void prefixed(String prefix) {
    switch (prefix) {
      case "b" -> add(Kind.NUMBER, new BigInteger("0" + quoted(false), 2).toString());
      case "x" -> add(Kind.NUMBER, "x'" + quoted(false).toLowerCase(Locale.ROOT) + "'");
      case "e" -> add(Kind.TEXT, quoted(true));
      default -> {
        boolean isCharacterSet = prefix.startsWith("_") || prefix.equals("n");
        if (!isCharacterSet) {
          add(Kind.WORD, prefix);
        }
        add(Kind.TEXT, quoted(escapes));
      }
    }
  }

  /** What H2 makes of letters outside of ASCII: {@code U&'gr\00f6\00dfer'}. */
  private static String withCodePoints(String text) {
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        decoded.append(text.charAt(i));
      } else if (text.charAt(i + 1) == '\\') {
        decoded.append('\\');
        i++;
      } else {
        boolean isLong = text.charAt(i + 1) == '+';
        int start = isLong ? i + 2 : i + 1;
        int end = start + (isLong ? 6 : 4);
        decoded.appendCodePoint(Integer.parseInt(text.substring(start, end), 16));
        i = end - 1;
      }
    }
    return decoded.toString();
  }

  private void sign() {
    for (String sign : LONG_SIGNS) {
      if (sql.startsWith(sign, at)) {
        at += sign.length();
        add(Kind.SIGN, sign);
        return;
      }
    }
    add(Kind.SIGN, String.valueOf(sql.charAt(at++)));
  }
}
