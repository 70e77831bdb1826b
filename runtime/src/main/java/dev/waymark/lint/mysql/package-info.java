/**
 * Steps that, on MySQL or MariaDB, copy a table, or mean something else than they say.
 *
 * <p>Imports {@code lint.rule}, {@code schema} and {@code operation}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint.mysql;

import org.jspecify.annotations.NullMarked;
