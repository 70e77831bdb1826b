/**
 * What is due: nothing, a migration for each revision that has none, or an answer first.
 *
 * <p>Imports all other packages of the processor but the root.
 */
@NullMarked
package dev.waymark.processor.generate;

import org.jspecify.annotations.NullMarked;
