/**
 * One run at a time: {@link dev.waymark.lock.RunLock} is held from the first look at the history to
 * the end, by the one connection that the run uses for everything. Each database has another way to
 * lock, all of which wait without end and say for whom.
 *
 * <p>Imports {@code schema}, {@code dialect} and {@code database}; nothing of what is done under
 * the lock.
 */
@NullMarked
package dev.waymark.lock;

import org.jspecify.annotations.NullMarked;
