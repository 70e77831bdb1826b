package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that this had in the database before. Without it a new name reads as a drop and an add,
 * and the compiler asks which of the two is meant.
 *
 * <pre>{@code
 * @Entity
 * @RenamedFrom("clients")
 * class Customer {
 *   @RenamedFrom("surname")
 *   String familyName;
 * }
 * }</pre>
 *
 * <p>On an entity it is the former name of the table; on an attribute that of the column, or, where
 * the attribute owns a join table, that of the table. Columns that this does not reach, such as a
 * discriminator or the columns of a join table, are named in {@link #columns}. Once the revision
 * that renames is applied everywhere, it can go.
 *
 * <p>Where the names alone do not tell whether the rename has been carried out, the revision is
 * named that does it: when two columns swap their names, or when something new gets the former
 * name.
 *
 * <pre>{@code
 * @RenamedFrom(value = "billing_city", revision = "7")
 * String shippingCity;
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /**
   * The former name, as it stands in {@code schema.json}; several where an embeddable's attribute
   * was embedded under several.
   */
  String[] value() default {};

  /**
   * The former names of single columns of the tables that this is about, as {@code "now=former"}.
   *
   * <pre>{@code
   * @ManyToMany
   * @RenamedFrom(value = "book_tag", columns = "labels_id=tags_id")
   * Set<Tag> labels;
   * }</pre>
   */
  String[] columns() default {};

  /**
   * The version of the revision that renames; in all others the annotation says nothing. Empty for
   * the one in which the former name is there and the new one is not.
   */
  String revision() default "";
}
