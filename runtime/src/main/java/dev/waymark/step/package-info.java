/**
 * A revision as steps on one database, known in full before the first one runs: {@link
 * dev.waymark.step.Rendering} makes of the operations of one {@link dev.waymark.step.Direction} the
 * statements and the pieces of code, each a {@link dev.waymark.step.Step}. They are run, printed,
 * or written into a script elsewhere.
 *
 * <p>Imports {@code schema}, {@code operation}, {@code dialect}, {@code migration} and {@code
 * history}.
 */
@NullMarked
package dev.waymark.step;

import org.jspecify.annotations.NullMarked;
