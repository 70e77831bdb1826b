package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.DialectException;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which an update gives its columns their values. In the standard every expression
 * means the row before the update; here each one sees the values that those before it gave (MySQL's
 * manual, "UPDATE Statement"). So a column is given its value after it was read.
 */
final class AssignmentOrder {
  private AssignmentOrder() {}

  /**
   * The same update in an order that means the same as in the standard.
   *
   * @throws DialectException if there is none
   */
  static UpdateRows of(UpdateRows op) {
    List<Assignment> left = new ArrayList<>(op.assignments());
    List<Assignment> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Assignment next =
          left.stream()
              .filter(candidate -> left.stream().noneMatch(other -> reads(op, other, candidate)))
              .findFirst()
              .orElseThrow(() -> circle(op));
      ordered.add(next);
      left.remove(next);
    }
    return new UpdateRows(op.table(), ordered, op.condition());
  }

  private static boolean reads(UpdateRows op, Assignment reader, Assignment written) {
    return !reader.equals(written)
        && reader.value() instanceof Value.Expression expression
        && new Check(op.table(), written.column(), expression.sql()).mentions(written.column());
  }

  private static DialectException circle(UpdateRows op) {
    return new DialectException(
        "cannot "
            + op
            + ": MariaDB and MySQL change one column after the other, and each expression would see"
            + " what those before it have changed. Keep one of the old values in a column of its own"
            + " first");
  }
}
