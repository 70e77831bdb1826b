/**
 * Migrations applied by Flyway: its history table, lock and transactions, with a journal that lets
 * a revision go on where it failed on databases that cannot roll it back.
 *
 * <p>The only package that imports Flyway. Imports {@code schema}, {@code operation}, {@code
 * dialect}, {@code inspect} and {@code migration}.
 */
@NullMarked
package dev.waymark.flyway;

import org.jspecify.annotations.NullMarked;
