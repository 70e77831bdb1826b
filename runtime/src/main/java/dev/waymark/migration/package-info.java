/**
 * What a migration class is written with: the {@link dev.waymark.migration.Migration} it extends,
 * the tables it declares and the {@link dev.waymark.migration.Steps} it records.
 *
 * <p>Everything here only records operations. No database is touched before they are rendered and
 * run elsewhere.
 *
 * <p>Imports {@code schema} and {@code operation}.
 */
@NullMarked
package dev.waymark.migration;

import org.jspecify.annotations.NullMarked;
