package dev.waymark.schema;

import java.util.Locale;

/**
 * The name of a table, column, key, index or sequence.
 *
 * <p>A plain name ({@code customers}) is sent to the database as it is, which folds its letters to
 * the case it likes; two plain names that differ only in case are therefore the same name. A name
 * in backticks ({@code `Order`}) is quoted, in the database's own quotes, and kept to the letter.
 * The backtick is Hibernate's marker for the same thing; JPA's double quotes (JPA 3.2, section
 * 2.13) are understood too.
 */
public final class Name implements Comparable<Name> {
  private final String text;
  private final boolean quoted;
  private final String identity;

  private Name(String text, boolean quoted) {
    this.text = text;
    this.quoted = quoted;
    this.identity = quoted ? text : text.toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a name as it is written in an annotation, a migration or a snapshot.
   *
   * @throws SchemaException if the name is empty or its quotes are not closed
   */
  public static Name of(String source) {
    boolean quoted = source.startsWith("`") || source.startsWith("\"");
    if (!quoted) {
      if (source.isBlank()) {
        throw new SchemaException("a name must not be empty");
      }
      return new Name(source, false);
    }
    if (source.length() < 3 || source.charAt(source.length() - 1) != source.charAt(0)) {
      throw new SchemaException("the name " + source + " opens a quote that it does not close");
    }
    return new Name(source.substring(1, source.length() - 1), true);
  }

  /** The name without quotes. */
  public String text() {
    return text;
  }

  /** Whether the database must keep the name to the letter. */
  public boolean quoted() {
    return quoted;
  }

  /** A name with the same quoting and another text. */
  public Name withText(String newText) {
    return new Name(newText, quoted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name that && quoted == that.quoted && identity.equals(that.identity);
  }

  @Override
  public int hashCode() {
    return 31 * identity.hashCode() + Boolean.hashCode(quoted);
  }

  /** Orders as equality does: plain names regardless of case, quoted names after the plain ones. */
  @Override
  public int compareTo(Name that) {
    int byText = identity.compareTo(that.identity);
    return byText != 0 ? byText : Boolean.compare(quoted, that.quoted);
  }

  /** The name as {@link #of} reads it: a quoted one in backticks. */
  @Override
  public String toString() {
    return quoted ? "`" + text + "`" : text;
  }
}
