package dev.waymark.dialect;

import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Nulls;

/** How a database orders rows without a value among the others, where nothing is said. */
public enum NullsOrder {
  /** As if it were less than every value. */
  LEAST,
  /** As if it were greater than every value. */
  GREATEST;

  /** The same part of an index, which says nothing of nulls that are where they are anyway. */
  public IndexPart of(IndexPart part) {
    return part.nulls() == usual(part.isDescending()) ? part.withNulls(Nulls.DEFAULT) : part;
  }

  private Nulls usual(boolean isDescending) {
    return (this == LEAST) == isDescending ? Nulls.LAST : Nulls.FIRST;
  }
}
