package dev.waymark.dialect;

import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Schema;
import java.util.List;

/**
 * A change of a schema.
 *
 * @param what the change in words
 * @param given the schema before
 * @param steps the operations
 */
record Scenario(String what, Schema given, List<SchemaOperation> steps) {

  @Override
  public String toString() {
    return what;
  }
}
