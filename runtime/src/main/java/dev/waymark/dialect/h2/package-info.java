/**
 * The SQL of H2 2.x.
 *
 * <p>Imports {@code schema}, {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.waymark.dialect.h2;

import org.jspecify.annotations.NullMarked;
