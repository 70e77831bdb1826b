/**
 * Steps that break the version of the application that still runs while the new one is rolled out.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.compatibility;

import org.jspecify.annotations.NullMarked;
