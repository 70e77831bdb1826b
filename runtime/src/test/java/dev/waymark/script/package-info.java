/** Tests of the scripts that are run by hand. */
@NullMarked
package dev.waymark.script;

import org.jspecify.annotations.NullMarked;
