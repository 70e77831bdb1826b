package dev.waymark.migration;

import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** A deletion that still needs to know which rows; the word that says it ends the step. */
public final class Delete {
  private final QualifiedName table;
  private final Steps.Slot slot;

  Delete(QualifiedName table, Steps.Slot slot) {
    this.table = table;
    this.slot = slot;
  }

  /** The rows with that value in that column. */
  public <T> void where(Column<T> column, T value) {
    fill(new Condition.Equal(column.name(), new Value.Literal(value)));
  }

  /** The rows without a value in that column. */
  public void whereNull(Column<?> column) {
    fill(new Condition.IsNull(column.name()));
  }

  /**
   * The rows that meet the condition.
   *
   * @param condition an SQL condition, without {@code where}
   */
  public void where(String condition) {
    fill(new Condition.Sql(condition));
  }

  /** Every row of the table. */
  public void everywhere() {
    fill(new Condition.Everywhere());
  }

  /**
   * The rows to which a row of another table belongs; {@link Matching#rows()} ends the step.
   *
   * @param theirs a column of the other table
   * @param ours the column with the same value
   */
  public <T> Matching matching(Column<T> theirs, Column<T> ours) {
    return new Matching(theirs.table()).and(theirs, ours);
  }

  /** Which rows belong together. */
  public final class Matching {
    private final QualifiedName other;
    private final List<Carried> on = new ArrayList<>();

    private Matching(QualifiedName other) {
      this.other = other;
    }

    /** Another column that is equal in rows that belong together. */
    public <T> Matching and(Column<T> theirs, Column<T> ours) {
      on.add(new Carried(theirs.name(), ours.name()));
      return this;
    }

    /** Those are the rows. */
    public void rows() {
      fill(new Condition.Matched(other, on));
    }
  }

  private void fill(Condition condition) {
    slot.fill(new DeleteRows(table, condition));
  }
}
