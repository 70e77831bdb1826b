package dev.waymark.schema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a new name does to the texts and lists that use the old one. */
final class Renaming {
  // A string literal, a quoted name, or a word: only the last two can be a column.
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|[\\p{L}_][\\p{L}\\p{N}_$]*");

  private Renaming() {}

  static QualifiedName in(QualifiedName name, QualifiedName from, QualifiedName to) {
    return name.equals(from) ? to : name;
  }

  static List<Name> in(List<Name> names, Name from, Name to) {
    return names.stream().map(name -> name.equals(from) ? to : name).toList();
  }

  /** Whether the SQL expression names the column. */
  static boolean mentions(String expression, Name column) {
    return !in(expression, column, Name.of("`" + column.text() + " `")).equals(expression);
  }

  /**
   * The SQL expression with one column renamed, as databases do themselves to the checks of a table
   * when its column is renamed. String literals are left alone.
   */
  static String in(String expression, Name from, Name to) {
    Matcher token = TOKEN.matcher(expression);
    StringBuilder result = new StringBuilder();
    while (token.find()) {
      String word = token.group();
      boolean column = word.charAt(0) != '\'' && Name.of(word).equals(from);
      token.appendReplacement(result, Matcher.quoteReplacement(column ? to.toString() : word));
    }
    return token.appendTail(result).toString();
  }
}
