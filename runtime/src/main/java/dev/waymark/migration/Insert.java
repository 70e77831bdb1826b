package dev.waymark.migration;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insert that still needs values; {@link #row()} ends the step. */
public final class Insert {
  private final QualifiedName table;
  private final Steps.Slot slot;
  private final List<Assignment> assignments = new ArrayList<>();

  Insert(QualifiedName table, Steps.Slot slot) {
    this.table = table;
    this.slot = slot;
  }

  /** The row has this value. */
  public <T> Insert value(Column<T> column, @Nullable T value) {
    assignments.add(new Assignment(column.name(), new Value.Literal(value)));
    return this;
  }

  /**
   * The row has what the database works out.
   *
   * @param expression an SQL expression: {@code "current_timestamp"}
   */
  public Insert valueSql(Column<?> column, String expression) {
    assignments.add(new Assignment(column.name(), new Value.Expression(expression)));
    return this;
  }

  /** That is the row. */
  public void row() {
    slot.fill(new InsertRow(table, assignments));
  }
}
