/** Tests of applying migrations with the real Flyway on a real H2. */
@NullMarked
package dev.waymark.flyway;

import org.jspecify.annotations.NullMarked;
