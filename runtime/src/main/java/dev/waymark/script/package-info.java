/**
 * Revisions as a script that is run by hand: their SQL with what Flyway would do around it, its
 * table, lock and rows.
 *
 * <p>Imports {@code operation}, {@code diff}, {@code dialect}, {@code migration} and {@code
 * flyway}.
 */
@NullMarked
package dev.waymark.script;

import org.jspecify.annotations.NullMarked;
