/**
 * Steps that lose what cannot be brought back.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.destructive;

import org.jspecify.annotations.NullMarked;
