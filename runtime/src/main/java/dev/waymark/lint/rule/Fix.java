package dev.waymark.lint.rule;

/**
 * What would be safer, as Java to paste.
 *
 * @param place where it goes
 * @param java the text, in lines without an indent
 */
public record Fix(Place place, String java) {

  /** Where Java is pasted. */
  public enum Place {
    /** Into {@code define} of the migration: declarations and steps. */
    STEPS("in define(up, down) of the migration"),
    /** Into the migration, as a member. */
    MIGRATION("in the migration"),
    /** Into the annotation that declares the revision, or all of them. */
    REVISION("in the @Revision, or in the @Database for every new one"),
    /** On the entity. */
    ENTITY("on the entity"),
    /** On the attribute. */
    ATTRIBUTE("on the attribute");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    /** The place in words, for messages. */
    public String words() {
      return words;
    }
  }

  /** A migration outside of a transaction. */
  public static Fix withoutTransaction() {
    return new Fix(
        Place.MIGRATION,
        """
        @Override
        public boolean inTransaction() {
          return false;
        }""");
  }

  /** A revision that lets others read and write meanwhile. */
  public static Fix online() {
    return new Fix(Place.REVISION, "online = true");
  }

  /** Annotations for the entity. */
  public static Fix entity(String java) {
    return new Fix(Place.ENTITY, java);
  }

  /** Annotations for the attribute. */
  public static Fix attribute(String java) {
    return new Fix(Place.ATTRIBUTE, java);
  }
}
