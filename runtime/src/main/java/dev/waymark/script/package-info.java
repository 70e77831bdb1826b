/**
 * Revisions as a script that is run by hand: their SQL with what Flyway would do around it, its
 * table, lock and rows.
 *
 * <p>Imports {@code schema}, {@code operation}, {@code diff}, {@code dialect}, {@code migration},
 * {@code database}, {@code history} and {@code step}; what is done over a connection it has no part
 * in.
 */
@NullMarked
package dev.waymark.script;

import org.jspecify.annotations.NullMarked;
