package dev.waymark.dialect;

import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a database writes names.
 *
 * <p>A plain name stays as it is, so that the database folds its case. Only one that the database
 * would not read as a name, because it is a reserved word or has other characters than letters,
 * digits and underscores, is quoted; it is then folded here, so that it means the same as without
 * quotes. A quoted name is kept to the letter.
 */
public final class Identifiers {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  // A string literal, or a name in one of the two kinds of quotes.
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`");

  private final String quote;
  private final UnaryOperator<String> fold;
  private final Set<String> reserved;

  /**
   * The rules of a database.
   *
   * @param quote the character around quoted names
   * @param fold what the database makes of the letters of a name without quotes
   * @param reserved the words that cannot be names without quotes, in upper case
   */
  public Identifiers(char quote, UnaryOperator<String> fold, Set<String> reserved) {
    this.quote = String.valueOf(quote);
    this.fold = fold;
    this.reserved = Set.copyOf(reserved);
  }

  /** The name as it stands in a statement. */
  public String of(Name name) {
    if (name.quoted()) {
      return quoted(name.text());
    }
    return needsQuotes(name.text()) ? quoted(fold.apply(name.text())) : name.text();
  }

  /** The name with its database schema, if it has one. */
  public String of(QualifiedName name) {
    return name.schema().map(schema -> of(schema) + ".").orElse("") + of(name.name());
  }

  /** The names with commas between them. */
  public String list(List<Name> names) {
    return names.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /**
   * An SQL expression whose names in backticks, which every database understands here, are in the
   * quotes of this one. String literals are left alone.
   */
  public String inExpression(String sql) {
    return QUOTED
        .matcher(sql)
        .replaceAll(found -> Matcher.quoteReplacement(requoted(found.group())));
  }

  private String requoted(String token) {
    return token.startsWith("`") ? quoted(token.substring(1, token.length() - 1)) : token;
  }

  private boolean needsQuotes(String text) {
    return !PLAIN.matcher(text).matches() || reserved.contains(text.toUpperCase(Locale.ROOT));
  }

  private String quoted(String text) {
    return quote + text.replace(quote, quote + quote) + quote;
  }
}
