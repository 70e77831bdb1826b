/**
 * Steps that, on PostgreSQL, lock a table against the application, rewrite it, or cannot be done.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.postgresql;

import org.jspecify.annotations.NullMarked;
