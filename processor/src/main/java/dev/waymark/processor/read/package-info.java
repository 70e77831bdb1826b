/**
 * From the compiler's view of the classes to the {@link dev.waymark.processor.read.EntityModel}:
 * records that say which entities there are, which attributes they have, and what is annotated on
 * them. Nothing here decides what a table looks like.
 *
 * <p>Apart from the processor itself the only package that imports {@code javax.lang.model}; of
 * Waymark it imports {@code processor.diagnostic} alone. Annotations are read from their mirrors,
 * never through proxies, and no mirror, type or element is turned into text, because the texts
 * differ between compilers.
 */
@NullMarked
package dev.waymark.processor.read;

import org.jspecify.annotations.NullMarked;
