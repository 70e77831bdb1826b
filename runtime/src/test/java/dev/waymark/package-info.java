/** Tests of the way in, and of the rules between the packages. */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
