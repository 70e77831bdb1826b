/**
 * From the schema before and the schema wanted to the operations that lead from one to the other.
 *
 * <p>The differ guesses nothing: renames and what existing rows get come in as {@link
 * dev.waymark.diff.Hints}; what it would need to know and was not told comes back as a question.
 *
 * <p>Imports {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.diff;

import org.jspecify.annotations.NullMarked;
