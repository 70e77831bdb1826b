/**
 * What a new revision needs an answer to: questions of the differ, findings of lint, hints that
 * name nothing; each said in words, at its place in the sources, with the line to paste.
 *
 * <p>Imports {@code revision}, {@code map} and {@code diagnostic}.
 */
@NullMarked
package dev.waymark.processor.review;

import org.jspecify.annotations.NullMarked;
