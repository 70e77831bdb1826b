/**
 * The annotation processor: rounds, options, what is to be generated, and writing it at the end.
 *
 * <p>The way through: {@code read} makes an entity model of the sources, {@code map} a schema of
 * that, the runtime's {@code diff} a plan, and {@code emit} a migration class; this package decides
 * what is due, asks what has to be asked, and commits the files.
 *
 * <p>Imports everything of the processor and, of the runtime, {@code schema}, {@code operation},
 * {@code snapshot}, {@code diff}, {@code lint} and {@code migration}; never Flyway.
 */
@NullMarked
package dev.waymark.processor;

import org.jspecify.annotations.NullMarked;
