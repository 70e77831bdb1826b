/**
 * The shape of a database as immutable values: {@link dev.waymark.schema.Schema} holds tables and
 * sequences, a table holds columns, keys, checks and indexes.
 *
 * <p>Nothing here knows a database product, a file format or an annotation. Two schemas are equal
 * when they mean the same: the order of columns, keys and tables does not count.
 *
 * <p>Imports nothing of Waymark, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.schema;

import org.jspecify.annotations.NullMarked;
