package dev.waymark.dialect.h2;

import dev.waymark.dialect.Clauses;
import dev.waymark.schema.Generation;

/** Clauses of H2, which keeps the values of every generated column. */
final class H2Clauses extends Clauses {

  H2Clauses() {
    super(H2Dialect.WORDS);
  }

  @Override
  protected String generation(Generation generation) {
    return "generated always as (" + expression(generation.expression()) + ")";
  }
}
