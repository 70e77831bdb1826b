/**
 * A live database as a {@link dev.waymark.schema.Schema}: {@link dev.waymark.inspect.Inspection}.
 *
 * <p>A database does not give back what it was told: it has its own words for types, writes
 * expressions anew, and has other things in the place of what it lacks. So two schemas are compared
 * in one normal form, that of the dialect: what {@code inspect} reads is equal to the normal form
 * of the schema that the migrations lead to, if nothing else has changed the database.
 *
 * <p>There is one {@code …Catalogue} per database, which asks a fixed number of questions, however
 * many tables there are. Imports {@code schema} and {@code dialect}.
 */
@NullMarked
package dev.waymark.inspect;

import org.jspecify.annotations.NullMarked;
