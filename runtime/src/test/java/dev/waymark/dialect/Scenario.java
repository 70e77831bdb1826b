package dev.waymark.dialect;

import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * A change of a schema.
 *
 * @param what the change in words
 * @param given the schema before
 * @param steps the operations
 * @param needs what a database has to have for it
 */
record Scenario(String what, Schema given, List<SchemaOperation> steps, Set<Feature> needs) {

  /** A change that every database can make. */
  Scenario(String what, Schema given, List<SchemaOperation> steps) {
    this(what, given, steps, Set.of());
  }

  @Override
  public String toString() {
    return what;
  }
}
