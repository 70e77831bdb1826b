/**
 * Names that a database takes for one another.
 *
 * <p>Imports {@code lint.rule}, {@code schema}, {@code operation} and {@code dialect}, and never
 * {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.naming;

import org.jspecify.annotations.NullMarked;
