/** Tests of the SQL of PostgreSQL, on a server that they start. */
@NullMarked
package dev.waymark.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
