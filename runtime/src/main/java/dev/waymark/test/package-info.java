/**
 * Tests of migrations for those who write them: {@link dev.waymark.test.TestedMigrations} has a
 * method for each thing that can go wrong, {@link dev.waymark.test.MigrationTests} is all of them
 * as tests of JUnit.
 *
 * <p>The only package that knows JUnit, Jakarta Persistence and Hibernate, each of which only who
 * uses it has to have; nobody imports it. Imports {@code schema}, {@code operation}, {@code
 * snapshot}, {@code migration}, {@code database}, {@code history}, {@code flyway} and {@code
 * command}.
 */
@NullMarked
package dev.waymark.test;

import org.jspecify.annotations.NullMarked;
