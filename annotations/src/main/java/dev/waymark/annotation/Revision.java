package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One revision of the database. It stands on the {@code package-info.java} of the package in which
 * the migration classes and {@code schema.json} are kept; the list of revisions reads as the
 * schema's changelog.
 *
 * <pre>{@code
 * @Revision(version = "1", message = "customers and orders")
 * @Revision(version = "2", message = "add bio to customers")
 * package com.acme.shop.migrations;
 * }</pre>
 *
 * <p>A revision that has no migration class yet gets one at the next compilation, from the
 * difference between the entities and the snapshot. Where they do not differ it is an empty one,
 * the place for a data migration written by hand.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Revisions.class)
public @interface Revision {

  /**
   * The version: numbers with dots between them, such as {@code "7"} or {@code "20261120.1015"}.
   * Each revision has a higher one than the revision before it.
   */
  String version();

  /** What the revision does, in a few words; the name of the class is made of it. */
  String message();

  /** Consent to what may lose data or break a running application, each with its reason. */
  Allow[] allow() default {};

  /**
   * Whether the revision drops what {@link Drops#HELD_BACK} has kept in the database so far. It has
   * no meaning where drops are not held back.
   */
  boolean carriesDrops() default false;

  /**
   * Whether there are databases that have everything of this revision already, made by hand, by
   * Hibernate or by another tool. Its migration creates everything in a new database, and takes one
   * that has it as it is. Only the first revision can be the baseline.
   */
  boolean baseline() default false;

  /**
   * The newest of the revisions whose place this one takes, which are deleted with their migration
   * classes: a squash. It is a baseline: a new database starts from it, and one that is at the
   * revision named here is taken as it is. The compiler proves that both have the same tables. One
   * that is below is refused until a release before the squash has upgraded it.
   */
  String replaces() default "";

  /**
   * Whether the revision lets others read and write the tables while it runs. On PostgreSQL it is
   * then done in statements that are committed one by one and hold no lock for long; elsewhere it
   * runs as always. {@link Database#online} says so for every revision.
   */
  boolean online() default false;
}
