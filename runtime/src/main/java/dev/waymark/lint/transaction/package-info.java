/**
 * Steps that do not go together in one transaction.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.transaction;

import org.jspecify.annotations.NullMarked;
