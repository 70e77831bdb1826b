package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A database on which the revisions run. The compiler says, when it generates a revision, what its
 * steps would do there to the tables of a running application.
 *
 * <pre>{@code
 * @Database(targets = @Server(product = Product.POSTGRESQL, version = "15"))
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Server {

  /** The product. */
  Product product();

  /**
   * The version of the oldest server in use, such as {@code "15"} or {@code "8.0.36"}. Without it,
   * the oldest that Waymark supports.
   */
  String version() default "";
}
