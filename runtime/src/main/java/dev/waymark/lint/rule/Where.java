package dev.waymark.lint.rule;

import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What a finding is about: a table, a column, or the revision as a whole.
 *
 * @param table the table, if it is about one
 * @param column the column, if it is about one
 */
public record Where(Optional<QualifiedName> table, Optional<Name> column) {

  /** The revision as a whole. */
  public static Where revision() {
    return new Where(Optional.empty(), Optional.empty());
  }

  /** A table, or a sequence. */
  public static Where table(QualifiedName table) {
    return new Where(Optional.of(table), Optional.empty());
  }

  /** A column. */
  public static Where column(QualifiedName table, Name column) {
    return new Where(Optional.of(table), Optional.of(column));
  }

  /** A column. */
  public static Where of(Column<?> column) {
    return column(column.table(), column.name());
  }

  /** The column that a key is over, or the table, if there are more. */
  public static Where of(Constraint constraint) {
    return of(constraint.table(), constraint.columns());
  }

  /** The column that an index is over, or the table, if there are more. */
  public static Where of(Index index) {
    return of(index.table(), index.columnNames());
  }

  private static Where of(QualifiedName table, List<Name> columns) {
    return columns.size() == 1 ? column(table, columns.get(0)) : table(table);
  }

  /** {@code customers}, {@code customers.email}, or nothing for the revision. */
  @Override
  public String toString() {
    return table.map(QualifiedName::toString).orElse("") + column.map(c -> "." + c).orElse("");
  }
}
