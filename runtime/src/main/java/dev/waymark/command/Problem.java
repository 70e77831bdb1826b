package dev.waymark.command;

import java.util.Locale;

/**
 * Something that is not as it should be in a database.
 *
 * @param kind what sort of thing
 * @param message what it is and what to do, in whole sentences
 */
public record Problem(Kind kind, String message) {

  /** The sorts of things. */
  public enum Kind {
    /** A revision is not applied yet. */
    PENDING,
    /** A revision is not applied, but a later one is. */
    SKIPPED,
    /** A migration was changed after it was applied. */
    EDITED,
    /** A revision is applied by something else, such as a file with SQL. */
    OF_ANOTHER_KIND,
    /** A revision is applied whose migration is not there. */
    MISSING,
    /** A revision is applied that is newer than every migration. */
    NEWER,
    /** A run failed, and its row is still there. */
    FAILED,
    /** A revision is half done. */
    INTERRUPTED,
    /** The database has something otherwise than its revision left it. */
    DRIFT
  }

  /** {@code pending: revision 3 orders is not applied. Upgrade.}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + ": " + message;
  }
}
