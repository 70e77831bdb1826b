package dev.waymark.schema;

/** What an index can be over: a {@link Column}, or one {@link Column#descending() descending}. */
public sealed interface Indexed permits Column, IndexColumn {

  /** The name of the column. */
  Name columnName();

  /** Whether the index runs from the greatest to the least value. */
  boolean isDescending();
}
