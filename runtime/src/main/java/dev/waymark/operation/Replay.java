package dev.waymark.operation;

import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operations folded over a schema, without a database. */
public final class Replay {
  private Replay() {}

  /**
   * The schema after all the operations, in order.
   *
   * @throws SchemaException if one of them does not fit; the message names it
   */
  public static Schema of(Schema before, List<? extends Operation> operations) {
    Schema schema = before;
    for (Operation operation : operations) {
      try {
        schema = operation.applyTo(schema);
      } catch (SchemaException e) {
        throw new SchemaException("cannot " + operation + ": " + e.getMessage(), e);
      }
    }
    return schema;
  }

  /** The steps that undo the given ones: the inverse of each, from the last to the first. */
  public static List<SchemaOperation> inverse(List<? extends SchemaOperation> operations) {
    List<SchemaOperation> inverses = new ArrayList<>();
    operations.forEach(operation -> inverses.add(operation.inverse()));
    Collections.reverse(inverses);
    return List.copyOf(inverses);
  }
}
