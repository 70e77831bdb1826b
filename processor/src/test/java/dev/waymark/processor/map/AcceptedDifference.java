package dev.waymark.processor.map;

import java.util.regex.Pattern;

/** Where the database that Hibernate creates differs from ours on purpose. */
enum AcceptedDifference {
  ;

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
