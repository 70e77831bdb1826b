/**
 * Names that a database takes for one another.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.naming;

import org.jspecify.annotations.NullMarked;
