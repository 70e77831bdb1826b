/** Tests of the inspection of databases that were made by hand. */
@NullMarked
package dev.waymark.inspect;

import org.jspecify.annotations.NullMarked;
