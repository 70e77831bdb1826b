package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which entities the revisions of a package are about, and how their names become names of the
 * database. Stands beside the {@link Revision}s; without it, all entities of the compilation and
 * JPA's own naming.
 *
 * <pre>{@code
 * @Database(naming = Naming.SPRING, packages = "com.acme.shop.model")
 * @Revision(version = "1", message = "customers and orders")
 * package com.acme.shop.migrations;
 * }</pre>
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Database {

  /** Entities, also of other modules, taken in addition to those of {@link #packages}. */
  Class<?>[] entities() default {};

  /**
   * Packages whose entities are taken, also those in jars; their sub-packages too, as far as they
   * are part of this compilation. When neither these nor {@link #entities} are given, all entities
   * of the compilation are taken.
   */
  String[] packages() default {};

  /** How names that are not written become names of the database. */
  Naming naming() default Naming.JPA;

  /**
   * The version of Hibernate that the application runs with. The two differ in the precision of
   * times, in some columns that 7 makes NOT NULL, in some keys and checks that only 7 adds, and in
   * the names that Spring Boot gives.
   */
  Hibernate hibernate() default Hibernate.V7;

  /** The database schema of tables that name none; empty for the connection's own. */
  String schema() default "";

  /**
   * The databases on which the revisions run, with the versions of their servers. What is said of a
   * new revision depends on them: on which steps lock or rewrite a table, or cannot be done.
   * Without any, only what holds everywhere is said.
   */
  Server[] targets() default {};

  /**
   * When what the entities no longer have is dropped. For deployments in which old and new
   * instances run side by side, {@link Drops#HELD_BACK} keeps it for a revision of its own:
   *
   * <pre>{@code
   * @Database(drops = Drops.HELD_BACK)
   * @Revision(version = "7", message = "full name")
   * @Revision(version = "8", message = "drop what nobody uses", carriesDrops = true,
   *     allow = @Allow(code = "DS103", at = "users.name", reason = "release 12 is gone"))
   * }</pre>
   */
  Drops drops() default Drops.AT_ONCE;

  /** Whether every revision that is generated from now on is {@link Revision#online}. */
  boolean online() default false;
}
