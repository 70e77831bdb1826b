/**
 * Tests of revisions that fail, are killed, or let others work, with the real Flyway on real
 * databases.
 */
@NullMarked
package dev.waymark.run;

import org.jspecify.annotations.NullMarked;
