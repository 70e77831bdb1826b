/** Tests of what Flyway is told, and the migrations that tests are done with. */
@NullMarked
package dev.waymark.flyway;

import org.jspecify.annotations.NullMarked;
