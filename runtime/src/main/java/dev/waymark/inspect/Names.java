package dev.waymark.inspect;

import dev.waymark.dialect.Dialect;
import dev.waymark.schema.Name;
import java.util.Locale;

/**
 * What the texts of a catalogue mean as names.
 *
 * @param dialect the dialect
 * @param foldsToLower whether this database keeps plain names in lower case, whatever the dialect
 *     says: an H2 with {@code DATABASE_TO_LOWER} does
 */
record Names(Dialect dialect, boolean foldsToLower) {
  private static final Name PLAIN = Name.of("x");

  /** The name for a text of the catalogue. */
  Name named(String text) {
    return foldsToLower && text.equals(text.toLowerCase(Locale.ROOT))
        ? PLAIN.withText(text)
        : dialect.named(text);
  }

  /** The name that a word without quotes is. */
  Name ofWord(String word) {
    return dialect.named(dialect.inCatalogue(PLAIN.withText(word)));
  }

  /** Whether the database is one of that dialect. */
  boolean isOf(String dialectName) {
    return dialect.name().equals(dialectName);
  }
}
