/**
 * The way in for applications: {@link dev.waymark.Waymark}.
 *
 * <p>Imports {@code migration}, {@code flyway} and {@code command}.
 */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
