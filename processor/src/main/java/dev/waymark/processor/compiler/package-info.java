/**
 * The compiler and the files around it: what it was given, where sources and class files are, what
 * the last compilation left, when the compilation is over, and how a source is written so that
 * nothing is ever half there.
 *
 * <p>Whoever looks for a difference of javac, Eclipse, Gradle or IntelliJ finds it here. Imports
 * {@code diagnostic} and, for the name of the index class, {@code emit}.
 */
@NullMarked
package dev.waymark.processor.compiler;

import org.jspecify.annotations.NullMarked;
