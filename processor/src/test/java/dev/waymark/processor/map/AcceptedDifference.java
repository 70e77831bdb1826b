package dev.waymark.processor.map;

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
  KEY_OF_SET_WRITTEN_AS_UNIQUE(false, "primary key TAGS_T P_ID,TAG");

  private final boolean isHibernates;
  private final Pattern fact;

  AcceptedDifference(boolean isHibernates, String fact) {
    this.isHibernates = isHibernates;
    this.fact = Pattern.compile(fact, Pattern.CASE_INSENSITIVE);
  }

  static boolean covers(String fact, boolean isHibernates) {
    for (AcceptedDifference difference : values()) {
      if (difference.isHibernates == isHibernates && difference.fact.matcher(fact).matches()) {
        return true;
      }
    }
    return false;
  }
}
