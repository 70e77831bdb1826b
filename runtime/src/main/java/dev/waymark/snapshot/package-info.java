/**
 * The snapshot {@code schema.json}: the schema at the newest revision, kept beside the migrations.
 *
 * <p>The text is canonical: one schema has one text, with a line per column, key and index, so that
 * changes are read, and merged, line by line.
 *
 * <p>Imports {@code schema}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.snapshot;

import org.jspecify.annotations.NullMarked;
