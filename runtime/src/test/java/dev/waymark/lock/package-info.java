/** Tests of threads and processes that migrate one database at once. */
@NullMarked
package dev.waymark.lock;

import org.jspecify.annotations.NullMarked;
