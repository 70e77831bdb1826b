package dev.waymark.inspect;

import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Schema;
import java.util.Set;

/**
 * What a catalogue tells of.
 *
 * @param schema the tables and sequences
 * @param usual the columns whose collation their table gives to every column, so that nobody knows
 *     whether it was asked for
 */
record Found(Schema schema, Set<MemberPath> usual) {

  /** Copies the set. */
  Found {
    usual = Set.copyOf(usual);
  }
}
