/**
 * What is dangerous, or will fail, in a revision: {@link dev.waymark.lint.Lint} holds its
 * operations against all {@link dev.waymark.lint.Rules rules}, for the database servers that it
 * runs on.
 *
 * <p>Each family of rules has a package of its own, one class per rule; what a rule is made of is
 * in {@code lint.rule}. What is asked before a revision can be planned at all (drops, narrower
 * types, values for existing rows) is not here: those are the differ's questions.
 *
 * <p>Imports {@code schema}, {@code operation} and {@code dialect}, and never {@code java.sql}.
 */
@NullMarked
package dev.waymark.lint;

import org.jspecify.annotations.NullMarked;
