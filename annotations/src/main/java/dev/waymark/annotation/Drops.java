package dev.waymark.annotation;

/** When what the entities no longer have is dropped from the database. */
public enum Drops {
  /** In the revision that finds it gone, with a consent. */
  AT_ONCE,
  /**
   * In a revision that is declared for it, with {@link Revision#carriesDrops}. Until then columns,
   * tables and sequences stay, so that instances of the application that still use them go on while
   * others are new already; {@code schema.json} lists them. A column that stays may be left empty,
   * because new code does not write it.
   */
  HELD_BACK
}
