/**
 * The SQL of H2 2.1 and newer.
 *
 * <p>Imports {@code schema}, {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.waymark.dialect.h2;

import org.jspecify.annotations.NullMarked;
