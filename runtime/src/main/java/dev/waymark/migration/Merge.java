package dev.waymark.migration;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of rows to what another table has, that still needs to know where and what. */
public final class Merge {
  private final QualifiedName from;
  private final Steps.Slot slot;

  Merge(QualifiedName from, Steps.Slot slot) {
    this.from = from;
    this.slot = slot;
  }

  /** The table whose rows are changed. */
  public Into into(TableDefinition to) {
    return new Into(to.tableName());
  }

  /** A change that still needs to know what; {@link #rows()} ends the step. */
  public final class Into {
    private final QualifiedName to;
    private final List<Carried> on = new ArrayList<>();
    private final List<Carried> columns = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    private Into(QualifiedName to) {
      this.to = to;
    }

    /** Columns that are equal in rows that belong together. */
    public <T> Into on(Column<T> source, Column<T> target) {
      on.add(new Carried(source.name(), target.name()));
      return this;
    }

    /** The values of a column go to that one. */
    public <T> Into column(Column<T> source, Column<T> target) {
      columns.add(new Carried(source.name(), target.name()));
      return this;
    }

    /** The rows that belong to one of the other table get this value. */
    public <T> Into value(Column<T> column, @Nullable T value) {
      assignments.add(new Assignment(column.name(), new Value.Literal(value)));
      return this;
    }

    /** Those are the rows. */
    public void rows() {
      slot.fill(new MergeRows(from, to, on, columns, assignments));
    }
  }
}
