package dev.waymark.schema;

/** What an index can be over: a {@link Column}, or a column or expression in some order. */
public sealed interface Indexed permits Column, IndexPart {

  /** What it is in an index. */
  IndexPart inIndex();
}
