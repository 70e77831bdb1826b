package dev.waymark.processor;

import dev.waymark.migration.MigrationName;

/**
 * A revision that has no migration class yet.
 *
 * @param name the name that its class gets
 * @param declared the revision as it is written
 */
record PendingRevision(MigrationName name, DeclaredRevision declared) {}
