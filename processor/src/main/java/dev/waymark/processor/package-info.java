/**
 * The annotation processor: rounds, which classes a history is about, and the commit of what is
 * generated.
 *
 * <p>The way through a compilation: {@code revision} reads what is declared, {@code read} makes an
 * entity model of the sources, {@code map} a schema of that, {@code history} finds the state to
 * start from, the runtime's {@code diff} a plan, {@code review} what has to be asked, {@code emit}
 * prints a migration class, and {@code generate} decides which of these is due. {@code compiler}
 * hides what compilers and build tools do differently.
 *
 * <p>Imports all of these; never Flyway.
 */
@NullMarked
package dev.waymark.processor;

import org.jspecify.annotations.NullMarked;
