package dev.waymark.processor.map;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.Set;

/** What a version of Hibernate decides: the one place that knows how they differ. */
public enum HibernateRules {
  /** Hibernate 6.6. */
  V6,
  /** Hibernate 7.4. */
  V7;

  /** The digits of a second of a timestamp, in both. */
  static final int TIMESTAMP_DIGITS = 6;

  /** The digits of a second of a time of day, in 7. */
  static final int TIME_DIGITS = 0;

  private static final int TIME_DIGITS_OF_6 = 6;

  /** Hibernate's annotations that make a column NOT NULL; in 6 only the last one does. */
  private static final Set<String> NOT_NULL_ANNOTATIONS =
      Set.of(
          Jpa.HIBERNATE + "CreationTimestamp",
          Jpa.HIBERNATE + "UpdateTimestamp",
          Jpa.HIBERNATE + "CurrentTimestamp",
          Jpa.HIBERNATE + "TenantId");

  private static final Set<String> NOT_NULL_ANNOTATIONS_OF_6 = Set.of(Jpa.HIBERNATE + "TenantId");

  /** The type as this version has it: 6 has six digits for a time of day. */
  SqlType<?> adapt(SqlType<?> type) {
    if (this == V6 && type.element().isPresent()) {
      return SqlType.array(adapt(type.element().get()), type.sizes().stream().findFirst());
    }
    boolean isTime = type.kind() == TypeKind.TIME || type.kind() == TypeKind.TIMETZ;
    return isTime && this == V6 && type.size(0) == TIME_DIGITS
        ? SqlType.of(type.kind(), TIME_DIGITS_OF_6)
        : type;
  }

  /**
   * Whether a sequence has to be there that is never asked: 7 decides what an id whose type is a
   * type variable needs before it knows that it is a UUID.
   */
  boolean looksForSequenceOf(Property uuid) {
    return this == V7 && uuid.attribute().isGeneric();
  }

  /** Whether a boolean that is stored as a letter or a small number is checked. */
  boolean storedBooleansAreChecked() {
    return this == V7;
  }

  /** Whether the generic generator named identity is one; in 6 it is a sequence. */
  boolean genericIdentityIsIdentity() {
    return this == V7;
  }

  /** Whether a version column is NOT NULL even if it is nullable by its annotation. */
  boolean versionIsNotNull() {
    return this == V7;
  }

  /** Whether the target column of a to-one join table is NOT NULL in any case. */
  boolean toOneJoinTableTargetIsNotNull() {
    return this == V7;
  }

  /**
   * Whether the key of the join table of a one-to-many set is the target alone; in 6 it is both,
   * with a unique key on the target.
   */
  boolean oneToManySetKeyIsTarget() {
    return this == V7;
  }

  /** Whether an order column has a check that it is not negative. */
  boolean orderColumnIsChecked() {
    return this == V7;
  }

  /** Whether a set of elements that can be null has a unique key over all columns. */
  boolean nullableSetIsUnique() {
    return this == V7;
  }

  /** Whether the values of a discriminator are checked. */
  boolean discriminatorsAreChecked() {
    return this == V7;
  }

  /**
   * Whether a generator serves only what it stands on, and then even an id that does not name it;
   * in 6 a named one on a class serves all entities that name it.
   */
  boolean generatorsAreLocal() {
    return this == V7;
  }

  /** The annotations of Hibernate that make a column NOT NULL. */
  Set<String> notNullAnnotations() {
    return this == V7 ? NOT_NULL_ANNOTATIONS : NOT_NULL_ANNOTATIONS_OF_6;
  }
}
