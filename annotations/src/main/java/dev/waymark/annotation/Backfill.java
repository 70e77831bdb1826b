package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the rows that are already there get when a column becomes NOT NULL. The generated revision
 * adds the column nullable, fills it with this, and then makes it NOT NULL.
 *
 * <pre>{@code
 * @Column(nullable = false)
 * @Backfill("lower(name) || '@example.org'")
 * String email;
 * }</pre>
 *
 * <p>Once the revision is generated, the annotation has done its work and can be removed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {

  /** An SQL expression that every target database understands; it may name other columns. */
  String value();
}
