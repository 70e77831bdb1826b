/** Tests of the command line. */
@NullMarked
package dev.waymark.cli;

import org.jspecify.annotations.NullMarked;
