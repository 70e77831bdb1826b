package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Inserts into a table what stands in rows of another one, which stay where they are.
 *
 * @param from the table that has the rows
 * @param to the table that gets them
 * @param columns the columns that are copied
 * @param assignments what else the new rows get, known now
 * @param condition which rows of the first table
 */
public record CopyRows(
    QualifiedName from,
    QualifiedName to,
    List<Carried> columns,
    List<Assignment> assignments,
    Condition condition)
    implements DataOperation {

  /** Copies the lists. */
  public CopyRows {
    columns = List.copyOf(columns);
    assignments = List.copyOf(assignments);
  }

  @Override
  public Schema applyTo(Schema before) {
    Expect.carried(before, from, to, columns);
    Expect.assigned(before, to, assignments);
    condition.columns().forEach(c -> before.tables().get(from).columns().get(c));
    return before;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.copyRows(this);
  }

  @Override
  public String toString() {
    String carried = columns.stream().map(Carried::toString).collect(Collectors.joining(", "));
    String set = assignments.stream().map(a -> ", with " + a).collect(Collectors.joining());
    return "copy rows of " + from + " into " + to + ": " + carried + set + ", " + condition;
  }
}
