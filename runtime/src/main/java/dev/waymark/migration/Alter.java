package dev.waymark.migration;

import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change of a column that still needs before and after. */
public final class Alter {
  private final Column<?> column;
  private final Steps.Slot slot;
  private @Nullable ColumnSpec<?> from;

  Alter(Column<?> column, Steps.Slot slot) {
    this.column = column;
    this.slot = slot;
  }

  /** What the column is before. */
  public Alter from(ColumnSpec<?> spec) {
    from = spec;
    return this;
  }

  /** What the column is after; the database converts the values. */
  public void to(ColumnSpec<?> spec) {
    fill(spec, Optional.empty());
  }

  /**
   * What the column is after, and how its values are made of the old ones.
   *
   * @param expression an SQL expression over the columns of the row
   */
  public void to(ColumnSpec<?> spec, String expression) {
    fill(spec, Optional.of(expression));
  }

  private void fill(ColumnSpec<?> to, Optional<String> using) {
    if (from == null) {
      throw new IllegalStateException(
          "alter(" + column.path() + ") needs from(...) before to(...)");
    }
    slot.fill(new AlterColumn(column.table(), column.name(), from, to, using));
  }
}
