/** Tests of the SQL of SQLite, in process. */
@NullMarked
package dev.waymark.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
