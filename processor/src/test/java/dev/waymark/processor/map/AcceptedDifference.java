package dev.waymark.processor.map;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the database that Hibernate creates differs from ours on purpose. */
enum AcceptedDifference {
  /** Hibernate runs converters of booleans and enums to see which values they give. */
  VALUES_OF_CONVERTERS(true, "check CONVERTED \"(COLOR|FLAG)\" IN.*"),

  /** What an enum's {@code @EnumeratedValue} holds is known only when its constructors run. */
  VALUES_OF_ENUMS(true, "check STORED .* IN.*"),

  /**
   * Where a unique constraint is written over just the columns that identify the elements of a set,
   * Hibernate 7.4 leaves out the primary key; we keep it, as for every other set.
   */
  KEY_OF_SET_WRITTEN_AS_UNIQUE(false, "primary key TAGS_T P_ID,TAG", HibernateRelease.H7),

  /** In that case 6.6 leaves out the unique constraint, which does no harm. */
  UNIQUE_LIKE_THE_KEY_OF_SET(false, "unique TAGS_T P_ID,TAG", HibernateRelease.H6),

  /** Both leave out a unique constraint that repeats the key of a map. */
  UNIQUE_LIKE_THE_KEY_OF_MAP(false, "unique CONFIG_ENTRY CONFIG_ID,NAME"),

  /**
   * Of a table that an entity and a map share, both take the key of the map for the primary key,
   * and leave the id of the entity without one; we keep the id, and make the other a unique key.
   */
  KEY_OF_MAP_BESIDE_ID(true, "primary key LABEL ITEM_ID,LANGUAGE"),

  /** The other side of that. */
  ID_BESIDE_KEY_OF_MAP(false, "(primary key LABEL ID|unique LABEL ITEM_ID,LANGUAGE)"),

  /**
   * 6.6 makes the reference of a subclass in a single table NOT NULL, so that no row of another
   * class can be written; we leave it nullable, as 7 does.
   */
  REFERENCE_IN_SINGLE_TABLE(
      true, "column STBASE (ONE|PART_?REF|REF)_ID BIGINT .* not null .*", HibernateRelease.H6),

  /** The other side of that. */
  NULLABLE_REFERENCE_IN_SINGLE_TABLE(
      false, "column STBASE (ONE|PART_?REF|REF)_ID BIGINT .* nullable .*", HibernateRelease.H6);

  private final boolean isHibernates;
  private final Pattern fact;
  private final Set<HibernateRelease> releases;

  AcceptedDifference(boolean isHibernates, String fact, HibernateRelease... releases) {
    this.isHibernates = isHibernates;
    this.fact = Pattern.compile(fact, Pattern.CASE_INSENSITIVE);
    this.releases = releases.length == 0 ? EnumSet.allOf(HibernateRelease.class) : Set.of(releases);
  }

  static boolean covers(String fact, boolean isHibernates, HibernateRelease release) {
    for (AcceptedDifference difference : values()) {
      if (difference.isHibernates == isHibernates
          && difference.releases.contains(release)
          && difference.fact.matcher(fact).matches()) {
        return true;
      }
    }
    return false;
  }
}
