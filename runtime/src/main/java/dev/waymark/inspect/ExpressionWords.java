package dev.waymark.inspect;

import java.util.Map;
import java.util.Set;

/**
 * The words of expressions: what one database spells in another way than the next.
 *
 * @param numbersForTruth whether true and false are one and zero, as on MariaDB and MySQL
 */
record ExpressionWords(boolean numbersForTruth) {
  private static final Map<String, String> COMPARISONS =
      Map.ofEntries(
          Map.entry("=", "="),
          Map.entry("<>", "<>"),
          Map.entry("!=", "<>"),
          Map.entry("<", "<"),
          Map.entry("<=", "<="),
          Map.entry(">", ">"),
          Map.entry(">=", ">="),
          Map.entry("~~", "like"),
          Map.entry("!~~", "not like"),
          Map.entry("~~*", "ilike"),
          Map.entry("!~~*", "not ilike"),
          Map.entry("~", "~"),
          Map.entry("!~", "!~"),
          Map.entry("~*", "~*"),
          Map.entry("!~*", "!~*"),
          Map.entry("like", "like"),
          Map.entry("ilike", "ilike"),
          Map.entry("regexp", "regexp"),
          Map.entry("rlike", "regexp"));
  private static final Map<String, String> ALIASES =
      Map.of(
          "lcase", "lower",
          "ucase", "upper",
          "substr", "substring",
          "ceiling", "ceil",
          "pow", "power");
  private static final Map<String, String> CLOCKS =
      Map.of(
          "current_date", "current_date",
          "curdate", "current_date",
          "current_time", "current_time",
          "curtime", "current_time",
          "current_timestamp", "current_timestamp",
          "now", "current_timestamp");
  private static final Set<String> LOCAL = Set.of("localtime", "localtimestamp");
  private static final Set<String> TYPED = Set.of("date", "time", "timestamp", "json", "uuid");
  private static final Set<String> OF_TYPE =
      Set.of("varying", "precision", "with", "without", "time", "zone", "large", "object");
  private static final Set<String> CONSTANTS = Set.of("null", "true", "false");

  /** The operator that compares, or empty text for a token that is none. */
  static String comparison(Token token) {
    return token.kind() == Token.Kind.TEXT ? "" : COMPARISONS.getOrDefault(token.text(), "");
  }

  /** Whether a text behind the word is a literal of that type. */
  static boolean isTyped(String word) {
    return TYPED.contains(word);
  }

  /** Whether the word goes on with the name of a type. */
  static boolean isOfType(Token token) {
    return token.kind() == Token.Kind.WORD && OF_TYPE.contains(token.text());
  }

  /**
   * The value that the word is by itself, in one spelling, or empty text for a word that is none.
   * MariaDB and MySQL have numbers for true and false.
   */
  String value(String word) {
    boolean isNumber = numbersForTruth && (word.equals("true") || word.equals("false"));
    if (isNumber) {
      return word.equals("true") ? "1" : "0";
    }
    return CONSTANTS.contains(word) ? word : clock(word);
  }

  /**
   * The clock that a word or function reads, in one spelling, or empty text for one that is none.
   * MySQL writes {@code now()} where MariaDB writes {@code current_timestamp()}, and to both the
   * local time is the same.
   */
  String clock(String word) {
    return numbersForTruth && LOCAL.contains(word)
        ? "current_timestamp"
        : CLOCKS.getOrDefault(word, "");
  }

  /** The function in one spelling. On MariaDB and MySQL "length" counts bytes. */
  String function(String name) {
    boolean isLength =
        numbersForTruth
            ? name.equals("octet_length")
            : name.equals("char_length") || name.equals("character_length");
    return isLength ? "length" : ALIASES.getOrDefault(name, name);
  }
}
