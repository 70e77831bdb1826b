/**
 * From operations to a class: the source text of a migration, as a developer would have written it,
 * and the class file of the index of all migrations.
 *
 * <p>The text depends on nothing but what it is made of, to the byte. Compiled and run, it records
 * exactly the operations it was made of.
 *
 * <p>Imports {@code schema}, {@code operation}, {@code migration}, and of {@code diff} what a step
 * loses. The only package that imports JavaPoet and ASM.
 */
@NullMarked
package dev.waymark.processor.emit;

import org.jspecify.annotations.NullMarked;
