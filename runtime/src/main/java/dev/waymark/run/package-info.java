/**
 * The run of one revision: {@link dev.waymark.run.Execution} does its steps one after the other, in
 * the transaction that is open; where the database commits by itself, or the revision has no
 * transaction, {@code Journal} remembers them, so that a revision goes on where it failed. A
 * baseline whose tables are there already is taken over.
 *
 * <p>What a run tells is here too: {@link dev.waymark.run.RunListener} while it goes on, {@link
 * dev.waymark.run.Applied} and {@link dev.waymark.run.Repaired} when it is done, {@link
 * dev.waymark.run.RevisionFailedException} when it failed. Nothing here knows Flyway, or who opens
 * the transaction and writes the history. Imports {@code schema}, {@code operation}, {@code
 * dialect}, {@code inspect}, {@code migration}, {@code database}, {@code history} and {@code step}.
 */
@NullMarked
package dev.waymark.run;

import org.jspecify.annotations.NullMarked;
