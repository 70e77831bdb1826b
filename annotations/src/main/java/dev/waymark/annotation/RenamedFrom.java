package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that something had in the database before this revision, so that it is renamed instead
 * of dropped and created anew.
 *
 * <p>On an entity it is the former name of the table:
 *
 * <pre>{@code
 * @Entity
 * @RenamedFrom("clients")
 * class Customer { ... }
 * }</pre>
 *
 * <p>On an attribute it is the former name of the column, or of the join or collection table that
 * the attribute owns:
 *
 * <pre>{@code
 * @RenamedFrom("mail")
 * String email;
 * }</pre>
 *
 * <p>An attribute with several columns in a table, such as one of an embeddable that is embedded
 * twice, takes one name for each of them in their order; a column that keeps its name is repeated.
 *
 * <p>Once the revision is generated, the annotation has done its work and can be removed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

  /** The former name as it is in the database; with backticks where it needs quotes. */
  String[] value();
}
