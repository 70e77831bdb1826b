package dev.waymark.processor.map;

import java.util.Set;

/**
 * Where Hibernate 7.4 decides otherwise than 6.6: the one place to change for another version. Each
 * member says what 6.6 does.
 */
final class HibernateRules {
  /** The digits of a second of a time of day; 6.6 has 6. */
  static final int TIME_DIGITS = 0;

  /** The digits of a second of a timestamp, in both. */
  static final int TIMESTAMP_DIGITS = 6;

  /** A version column is NOT NULL even if it is nullable by its annotation; in 6.6 it is not. */
  static final boolean VERSION_IS_NOT_NULL = true;

  /** The target column of a to-one join table is NOT NULL; in 6.6 it is nullable. */
  static final boolean TO_ONE_JOIN_TABLE_TARGET_IS_NOT_NULL = true;

  /**
   * The key of the join table of a one-to-many set is the target alone; in 6.6 it is both, with a
   * unique key on the target.
   */
  static final boolean ONE_TO_MANY_SET_KEY_IS_TARGET = true;

  /** An order column has a check that it is not negative; in 6.6 it has none. */
  static final boolean ORDER_COLUMN_IS_CHECKED = true;

  /** Columns that are no key but referred to get a unique key; in 6.6 they do not. */
  static final boolean REFERENCED_COLUMNS_ARE_UNIQUE = true;

  /** {@code @JoinColumn(columnDefinition)} counts; 6.6 ignores it. */
  static final boolean JOIN_COLUMN_DEFINITION_COUNTS = true;

  /** A set of elements that can be null has a unique key over all columns; in 6.6 it has none. */
  static final boolean NULLABLE_SET_IS_UNIQUE = true;

  /** The values of a discriminator are checked; in 6.6 they are not. */
  static final boolean DISCRIMINATORS_ARE_CHECKED = true;

  /** Hibernate's annotations that make a column NOT NULL; in 6.6 only the last one does. */
  static final Set<String> NOT_NULL_ANNOTATIONS =
      Set.of(
          Jpa.HIBERNATE + "CreationTimestamp",
          Jpa.HIBERNATE + "UpdateTimestamp",
          Jpa.HIBERNATE + "CurrentTimestamp",
          Jpa.HIBERNATE + "TenantId");

  private HibernateRules() {}
}
