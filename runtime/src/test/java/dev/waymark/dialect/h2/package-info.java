/** Tests of the SQL of H2. */
@NullMarked
package dev.waymark.dialect.h2;

import org.jspecify.annotations.NullMarked;
