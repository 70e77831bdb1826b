/** Tests of the rules: for each a revision in which it finds something, and one in which not. */
@NullMarked
package dev.waymark.lint;

import org.jspecify.annotations.NullMarked;
