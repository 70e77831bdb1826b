/**
 * Steps that SQLite refuses.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.sqlite;

import org.jspecify.annotations.NullMarked;
