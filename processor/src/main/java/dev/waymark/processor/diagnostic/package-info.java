/**
 * What the processor has to say: a {@link dev.waymark.processor.diagnostic.Diagnostic} has a code,
 * a severity, the place in the sources it is about, and a text that says what to do.
 *
 * <p>Knows no {@code javax.lang.model}: places are names, so that diagnostics outlive a round.
 */
@NullMarked
package dev.waymark.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
