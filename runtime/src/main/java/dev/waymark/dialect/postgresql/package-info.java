/**
 * The SQL of PostgreSQL 13 and newer.
 *
 * <p>Imports {@code schema}, {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.waymark.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
