/**
 * The steps of a migration as immutable values.
 *
 * <p>A {@link dev.waymark.operation.SchemaOperation} changes the shape of the database and can say
 * what undoes it; a {@link dev.waymark.operation.DataOperation} changes rows. Folding a list of
 * operations over a schema with {@link dev.waymark.operation.Replay} gives the schema after them,
 * without a database: that is the law on which snapshot, diff and downgrade stand.
 *
 * <p>Imports {@code schema}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.operation;

import org.jspecify.annotations.NullMarked;
