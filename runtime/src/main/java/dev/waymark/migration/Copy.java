package dev.waymark.migration;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy of rows that still needs to know where to, what and which. */
public final class Copy {
  private final QualifiedName from;
  private final Steps.Slot slot;

  Copy(QualifiedName from, Steps.Slot slot) {
    this.from = from;
    this.slot = slot;
  }

  /** The table that gets the rows. */
  public Into into(TableDefinition to) {
    return new Into(to.tableName());
  }

  /** A copy that still needs to know what, and which rows; the word that says it ends the step. */
  public final class Into {
    private final QualifiedName to;
    private final List<Carried> columns = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    private Into(QualifiedName to) {
      this.to = to;
    }

    /** The values of a column go to that one. */
    public <T> Into column(Column<T> source, Column<T> target) {
      columns.add(new Carried(source.name(), target.name()));
      return this;
    }

    /** The new rows have this value. */
    public <T> Into value(Column<T> column, @Nullable T value) {
      assignments.add(new Assignment(column.name(), new Value.Literal(value)));
      return this;
    }

    /** For rows with that value in that column. */
    public <T> void where(Column<T> column, T value) {
      fill(new Condition.Equal(column.name(), new Value.Literal(value)));
    }

    /** For rows with a value in that column. */
    public void whereNotNull(Column<?> column) {
      fill(new Condition.NotNull(column.name()));
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
      slot.fill(new CopyRows(from, to, columns, assignments, condition));
    }
  }
}
