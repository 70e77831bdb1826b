package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the values of the attribute's column become values of its new type, where the database cannot
 * cast them, or where a cast would not keep what they mean. It answers the question whether the
 * change of the type may lose values, and whether values that keep their type mean something else
 * from now on.
 *
 * <pre>{@code
 * @Enumerated(EnumType.STRING)
 * @Recast(
 *     revision = "7",
 *     using = "case status when 0 then 'NEW' when 1 then 'PAID' end",
 *     back = "case status when 'NEW' then 0 when 'PAID' then 1 end")
 * Status status;
 * }</pre>
 *
 * <p>The expressions are SQL of the database, over the columns of the row, under the names that
 * they have now.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Recast {

  /**
   * The version of the revision that changes the values. In later ones the annotation says nothing,
   * so that another change of the type is asked about again.
   */
  String revision();

  /** The new value, made of the old one: {@code "cast(trim(code) as integer)"}. */
  String using();

  /** The old value, made of the new one, for the downgrade; empty if the database can cast it. */
  String back() default "";
}
