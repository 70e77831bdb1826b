/** Tests of rendering, and the contract that every dialect has to keep on its real database. */
@NullMarked
package dev.waymark.dialect;

import org.jspecify.annotations.NullMarked;
