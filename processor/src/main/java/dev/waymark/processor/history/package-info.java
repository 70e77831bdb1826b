/**
 * The declared revisions beside the migration classes and the snapshot: what is there, what is
 * missing, and whether the migrations, which are compiled in memory and replayed, lead to what the
 * snapshot says.
 *
 * <p>Imports {@code revision}, {@code compiler}, {@code emit} for names and for lines to paste, and
 * {@code diagnostic}.
 */
@NullMarked
package dev.waymark.processor.history;

import org.jspecify.annotations.NullMarked;
