/**
 * Steps that fail, or not, by what the rows happen to hold.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.data;

import org.jspecify.annotations.NullMarked;
