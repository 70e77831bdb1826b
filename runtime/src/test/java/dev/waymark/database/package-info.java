/** What tests need of databases. */
@NullMarked
package dev.waymark.database;

import org.jspecify.annotations.NullMarked;
