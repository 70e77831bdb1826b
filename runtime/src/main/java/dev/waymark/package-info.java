/**
 * The way in for applications: {@link dev.waymark.Waymark}.
 *
 * <p>Imports {@code migration}, {@code dialect}, {@code database}, {@code history}, {@code run},
 * {@code flyway}, {@code script} and {@code command}.
 */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
