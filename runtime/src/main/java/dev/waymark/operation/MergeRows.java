package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the rows of a table what stands in the rows of another one that belong to them. The
 * database refuses it where several rows belong to one.
 *
 * @param from the table that has the values
 * @param to the table that gets them
 * @param on the columns that are equal in rows that belong together
 * @param columns the columns that are copied
 * @param assignments what else those rows get, known now
 */
public record MergeRows(
    QualifiedName from,
    QualifiedName to,
    List<Carried> on,
    List<Carried> columns,
    List<Assignment> assignments)
    implements DataOperation {

  /** Copies the lists. */
  public MergeRows {
    on = List.copyOf(on);
    columns = List.copyOf(columns);
    assignments = List.copyOf(assignments);
  }

  @Override
  public Schema applyTo(Schema before) {
    Expect.carried(before, from, to, on);
    Expect.carried(before, from, to, columns);
    Expect.assigned(before, to, assignments);
    return before;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.mergeRows(this);
  }

  @Override
  public String toString() {
    String set =
        Stream.concat(columns.stream(), assignments.stream())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    String same = on.stream().map(Carried::toString).collect(Collectors.joining(", "));
    return "give rows of " + to + " what those of " + from + " have: " + set + ", by " + same;
  }
}
