package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the rows that are there already get, when the attribute's column is added or becomes NOT
 * NULL. The generated revision adds the column nullable, fills it, and then forbids null, if it is
 * to be forbidden.
 *
 * <pre>{@code
 * @Column(nullable = false)
 * @Backfill("lower(name) || '@example.org'")
 * String email;
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Backfill {

  /** An SQL expression over the columns of the row: {@code "0"}, {@code "'unknown'"}. */
  String value();
}
