/** Tests of the history of a database and of what it says. */
@NullMarked
package dev.waymark.history;

import org.jspecify.annotations.NullMarked;
