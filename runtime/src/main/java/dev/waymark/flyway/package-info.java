/**
 * Revisions applied by Flyway, with its history table, lock and transactions: {@link
 * dev.waymark.flyway.FlywayRunner} for Waymark's own runs, {@link
 * dev.waymark.flyway.WaymarkResolver} for a Flyway that was set up without Waymark.
 *
 * <p>The only package that imports Flyway. Imports {@code schema}, {@code dialect}, {@code
 * inspect}, {@code migration}, {@code database}, {@code history}, {@code lock}, {@code step} and
 * {@code run}.
 */
@NullMarked
package dev.waymark.flyway;

import org.jspecify.annotations.NullMarked;
