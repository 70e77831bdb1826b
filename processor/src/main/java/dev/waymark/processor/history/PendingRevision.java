package dev.waymark.processor.history;

import dev.waymark.migration.MigrationName;
import dev.waymark.processor.revision.DeclaredRevision;

/**
 * A revision that has no migration class yet.
 *
 * @param name the name that its class gets
 * @param declared the revision as it is written
 */
public record PendingRevision(MigrationName name, DeclaredRevision declared) {}
