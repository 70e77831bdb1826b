/**
 * Which revisions there are, and which of them a database has: {@link
 * dev.waymark.history.Revisions} are those of the application, {@link
 * dev.waymark.history.HistoryRows} what Flyway's history table says of the database; the others
 * hold the one against the other.
 *
 * <p>The table is read here, and rows of failed runs are removed; Flyway alone writes it. Imports
 * {@code schema}, {@code operation}, {@code dialect}, {@code migration} and {@code database}.
 */
@NullMarked
package dev.waymark.history;

import org.jspecify.annotations.NullMarked;
