package dev.waymark.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Consent, given in a {@link Revision}, to a finding that would otherwise stop its generation.
 *
 * <pre>{@code
 * @Revision(
 *     version = "7",
 *     message = "drop the legacy code",
 *     allow = @Allow(code = "DS103", at = "customers.legacy_code", reason = "empty since 2024"))
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

  /** The code of the finding, such as {@code "DS103"}; the compiler's message names it. */
  String code();

  /**
   * What it is about: a table ({@code "customers"}) or a column ({@code "customers.legacy_code"}).
   * Without it the consent is for every finding of that code in the revision.
   */
  String at() default "";

  /** Why it is right this time; read by those who review the revision. */
  String reason();
}
