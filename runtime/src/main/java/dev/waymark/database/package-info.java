/**
 * A database that is migrated: where it is, which product it is, how it is asked, and what is said
 * when it cannot be brought where it was to be.
 *
 * <p>{@link dev.waymark.database.DatabaseSettings} says where it is, {@link
 * dev.waymark.database.Database} is a connection to it, and {@link
 * dev.waymark.database.WaymarkException} is what applications get to see if anything goes wrong.
 * What is in the database is not known here. Imports {@code schema} and {@code dialect}.
 */
@NullMarked
package dev.waymark.database;

import org.jspecify.annotations.NullMarked;
