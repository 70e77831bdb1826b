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

  private static final Name PLAIN_NAME = Name.of("x");
  private static final Name QUOTED_NAME = Name.of("`x`");

  private final String quote;
  private final UnaryOperator<String> fold;
  private final Set<String> reserved;
  private final int longest;
  private final boolean hasSchemas;

  /**
   * The rules of a database.
   *
   * @param quote the character around quoted names
   * @param fold what the database makes of the letters of a name without quotes
   * @param reserved the words that cannot be names without quotes, in upper case
   */
  public Identifiers(char quote, UnaryOperator<String> fold, Set<String> reserved) {
    this(quote, fold, reserved, Integer.MAX_VALUE);
  }

  /**
   * The rules of a database whose names have a limit.
   *
   * @param quote the character around quoted names
   * @param fold what the database makes of the letters of a name without quotes
   * @param reserved the words that cannot be names without quotes, in upper case
   * @param longest how many bytes of UTF-8 a name may have
   */
  public Identifiers(char quote, UnaryOperator<String> fold, Set<String> reserved, int longest) {
    this(String.valueOf(quote), fold, Set.copyOf(reserved), longest, true);
  }

  private Identifiers(
      String quote,
      UnaryOperator<String> fold,
      Set<String> reserved,
      int longest,
      boolean hasSchemas) {
    this.quote = quote;
    this.fold = fold;
    this.reserved = reserved;
    this.longest = longest;
    this.hasSchemas = hasSchemas;
  }

  /** The same for a database that has no schemas: they are left out of the names. */
  public Identifiers withoutSchemas() {
    return new Identifiers(quote, fold, reserved, longest, false);
  }

  /** The name as it stands in a statement. */
  public String of(Name name) {
    if (name.quoted()) {
      return quoted(name.text());
    }
    return needsQuotes(name.text()) ? quoted(fold.apply(name.text())) : name.text();
  }

  /**
   * The name of a key, check or index. Where it is too long for the database, it is cut and gets a
   * hash of the whole, so that two long names with one beginning stay two names. Names of tables,
   * columns and sequences are not cut here: the application uses them too, and has to find what it
   * names.
   */
  public String ofMember(Name name) {
    return of(name.withText(ShortName.of(name.text(), fold(name), longest)));
  }

  /** The name of an index, with the database schema of its table, if that has one. */
  public String ofMember(QualifiedName name) {
    return schemaOf(name) + ofMember(name.name());
  }

  /** The name as it stands in the catalogue of the database. */
  public String fold(Name name) {
    return name.quoted() ? name.text() : fold.apply(name.text());
  }

  /** The name for a text of the catalogue: a plain one, if that means the same. */
  public Name named(String catalogueText) {
    String lower = catalogueText.toLowerCase(Locale.ROOT);
    if (fold.apply(lower).equals(catalogueText)) {
      return PLAIN_NAME.withText(lower);
    }
    return (fold.apply(catalogueText).equals(catalogueText) ? PLAIN_NAME : QUOTED_NAME)
        .withText(catalogueText);
  }

  /** The name as {@link #named} gives it for what the catalogue has. */
  public Name stored(Name name) {
    return named(fold(name));
  }

  /** The name of a key, check or index as it is in the catalogue, cut where it has to be. */
  public Name storedMember(Name name) {
    return stored(name.withText(ShortName.of(name.text(), fold(name), longest)));
  }

  /** The name as it is in the catalogue, without a database schema where there are none. */
  public QualifiedName stored(QualifiedName name) {
    return new QualifiedName(
        name.schema().filter(schema -> hasSchemas).map(this::stored), stored(name.name()));
  }

  /** The name with its database schema, if it has one. */
  public String of(QualifiedName name) {
    return schemaOf(name) + of(name.name());
  }

  private String schemaOf(QualifiedName name) {
    return hasSchemas ? name.schema().map(schema -> of(schema) + ".").orElse("") : "";
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
