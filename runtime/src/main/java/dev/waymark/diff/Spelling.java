package dev.waymark.diff;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * SQL as it is compared: white space, the case of words, and the two spellings of the current time
 * make no difference. What is in quotes does.
 */
final class Spelling {
  private static final Pattern NOW = Pattern.compile("\\bnow\\(\\)|\\bcurrent_timestamp\\(\\)");

  private Spelling() {}

  /** Whether two expressions are the same. */
  static boolean isSame(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /** Whether two defaults of a number are the same, one of them perhaps in quotes. */
  static boolean isSameNumber(String one, String other) {
    return isSame(unquoted(one), unquoted(other));
  }

  private static String unquoted(String sql) {
    String text = sql.strip();
    boolean quoted = text.length() > 2 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1).strip() : text;
  }

  private static String plain(String sql) {
    StringBuilder plain = new StringBuilder();
    int start = 0;
    while (start < sql.length()) {
      char first = sql.charAt(start);
      boolean quoted = isQuote(first);
      int end = start + 1;
      while (end < sql.length()
          && (quoted ? sql.charAt(end) != first : !isQuote(sql.charAt(end)))) {
        end++;
      }
      end = quoted ? Math.min(end + 1, sql.length()) : end;
      String part = sql.substring(start, end);
      plain.append(quoted ? part : words(part));
      start = end;
    }
    return plain.toString().strip();
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"' || c == '`';
  }

  private static String words(String sql) {
    String lower = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return NOW.matcher(lower).replaceAll("current_timestamp");
  }
}
