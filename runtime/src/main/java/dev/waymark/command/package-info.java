/**
 * What can be done with a database, each as an object that is run once and gives a record: {@link
 * dev.waymark.command.Upgrade}, {@link dev.waymark.command.Downgrade}, {@link
 * dev.waymark.command.Current}, {@link dev.waymark.command.History}, {@link
 * dev.waymark.command.Drift}, {@link dev.waymark.command.Adopt}. Here the wishes of people are
 * checked before anything runs.
 *
 * <p>Imports {@code schema}, {@code operation}, {@code diff}, {@code dialect}, {@code lint}, {@code
 * inspect}, {@code migration}, {@code database}, {@code history}, {@code step}, {@code run}, {@code
 * flyway} and {@code script}.
 */
@NullMarked
package dev.waymark.command;

import org.jspecify.annotations.NullMarked;
