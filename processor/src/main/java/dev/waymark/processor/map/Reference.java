package dev.waymark.processor.map;

import dev.waymark.schema.Name;

/**
 * One column of a foreign key: its facts and the column it refers to.
 *
 * @param logicalName the name as written or by default
 * @param facts what {@code @JoinColumn} says
 * @param referenced the column referred to
 */
record Reference(String logicalName, ColumnFacts facts, ColumnDraft referenced) {

  Name referencedName() {
    return referenced.name();
  }
}
