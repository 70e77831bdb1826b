/**
 * Steps after which the database no longer guards what it did.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.constraints;

import org.jspecify.annotations.NullMarked;
