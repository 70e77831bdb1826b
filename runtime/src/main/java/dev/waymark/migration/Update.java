package dev.waymark.migration;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of rows that still needs to know which; the word that says it ends the step. */
public final class Update {
  private final QualifiedName table;
  private final Steps.Slot slot;
  private final List<Assignment> assignments = new ArrayList<>();

  Update(QualifiedName table, Steps.Slot slot) {
    this.table = table;
    this.slot = slot;
  }

  /** The rows get this value. */
  public <T> Update set(Column<T> column, @Nullable T value) {
    assignments.add(new Assignment(column.name(), new Value.Literal(value)));
    return this;
  }

  /**
   * The rows get what the database works out.
   *
   * @param expression an SQL expression over the columns of the row: {@code "lower(name)"}
   */
  public Update setSql(Column<?> column, String expression) {
    assignments.add(new Assignment(column.name(), new Value.Expression(expression)));
    return this;
  }

  /** For rows without a value in that column. */
  public void whereNull(Column<?> column) {
    fill(new Condition.IsNull(column.name()));
  }

  /** For rows with that value in that column. */
  public <T> void where(Column<T> column, T value) {
    fill(new Condition.Equal(column.name(), new Value.Literal(value)));
  }

  /**
   * For rows that meet the condition.
   *
   * @param condition an SQL condition, without {@code where}
   */
  public void where(String condition) {
    fill(new Condition.Sql(condition));
  }

  /** For every row of the table. */
  public void everywhere() {
    fill(new Condition.Everywhere());
  }

  private void fill(Condition condition) {
    slot.fill(new UpdateRows(table, assignments, condition));
  }
}
