package dev.waymark.schema;

/**
 * A name that something has for some steps of a migration only: while others take turns with their
 * names, or until it is dropped at the end.
 */
public enum PassingName {
  /** The name between two, of something that swaps its name with another. */
  SWAPPED("waymark_swap_"),
  /** The name of something that goes at the end, while something else has its name already. */
  DROPPED("waymark_dropped_");

  private final String prefix;

  PassingName(String prefix) {
    this.prefix = prefix;
  }

  /** The passing name of what has that name. */
  public Name of(Name name) {
    return name.withText(prefix + name.text());
  }

  /** The name that something had before it got this one; the name itself if it is none of these. */
  public Name original(Name name) {
    return name.text().startsWith(prefix)
        ? name.withText(name.text().substring(prefix.length()))
        : name;
  }

  /** Whether a name is a passing one. */
  public static boolean is(Name name) {
    return name.text().startsWith(SWAPPED.prefix) || name.text().startsWith(DROPPED.prefix);
  }
}
