/**
 * What is declared: {@code @Revision} and {@code @Database} of a package, as they are written.
 *
 * <p>Imports {@code map} for the conventions that {@code @Database} chooses, and {@code
 * diagnostic}.
 */
@NullMarked
package dev.waymark.processor.revision;

import org.jspecify.annotations.NullMarked;
