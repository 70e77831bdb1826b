/**
 * The SQL of SQLite 3.36 and newer.
 *
 * <p>Imports {@code schema}, {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.waymark.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
