package dev.waymark.migration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a migration class, {@code V0002__add_bio_to_users}: its version and, in words, its
 * message. The form is Flyway's, so that the names in its history are the ones in the sources.
 *
 * @param version the version
 * @param description the message, as far as a class name can hold it: {@code add bio to users}
 */
public record MigrationName(Version version, String description) {
  private static final Pattern FORM = Pattern.compile("V(\\d+(?:_\\d+)*)__([\\p{L}\\p{Nd}_]+)");
  private static final int LONGEST = 80;

  /** Reads the simple name of a class; empty if it is not that of a migration. */
  public static Optional<MigrationName> of(String simpleClassName) {
    Matcher form = FORM.matcher(simpleClassName);
    return form.matches()
        ? Optional.of(
            new MigrationName(
                Version.of(form.group(1).replace('_', '.')), form.group(2).replace('_', ' ')))
        : Optional.empty();
  }

  /** The name of the class for a revision with that version and message. */
  public static MigrationName of(Version version, String message) {
    String words = message.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip();
    return new MigrationName(version, cut.isEmpty() ? "revision" : cut);
  }

  /** The simple name of the class. */
  public String className() {
    return "V" + version.inClassName() + "__" + description.replace(' ', '_');
  }

  @Override
  public String toString() {
    return version + " " + description;
  }
}
