/** Tests of the steps of a revision. */
@NullMarked
package dev.waymark.step;

import org.jspecify.annotations.NullMarked;
