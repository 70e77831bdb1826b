/**
 * What can be done with a database, each as an object that is run once and gives a record: {@link
 * dev.waymark.command.Upgrade}, {@link dev.waymark.command.Downgrade}, {@link
 * dev.waymark.command.Current}, {@link dev.waymark.command.History}, {@link
 * dev.waymark.command.Drift}, {@link dev.waymark.command.Adopt}. Here the wishes of people are
 * checked before anything runs.
 *
 * <p>Imports {@code diff}, {@code inspect}, {@code migration} and {@code flyway}.
 */
@NullMarked
package dev.waymark.command;

import org.jspecify.annotations.NullMarked;
