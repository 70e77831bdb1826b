package dev.waymark.lint.rule;

import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.List;

/**
 * One operation of a revision, at its place.
 *
 * @param <O> the kind of operation
 * @param operation the operation
 * @param before the schema before it
 * @param known what the revision has done before it
 */
public record Step<O extends Operation>(O operation, Schema before, Known known) {

  /** Whether the revision has created the table, so that nobody uses it and it has no rows. */
  public boolean isNew(QualifiedName table) {
    return known.tables().contains(table);
  }

  /** Whether the revision has added the column or created its table. */
  public boolean isNew(QualifiedName table, Name column) {
    return isNew(table) || known.columns().contains(new MemberPath(table, column));
  }

  /** Whether the revision has added the column, and no row has a value in it yet. */
  public boolean isEmpty(QualifiedName table, Name column) {
    return known.empty().contains(new MemberPath(table, column));
  }

  /** Whether the revision has added the column, and all rows have one value in it. */
  public boolean isConstant(QualifiedName table, Name column) {
    return known.constant().contains(new MemberPath(table, column));
  }

  /** The table before this step. */
  public Table table(QualifiedName name) {
    return before.tables().get(name);
  }

  /** The column before this step. */
  public Column<?> column(QualifiedName table, Name column) {
    return table(table).columns().get(column);
  }

  /** The columns of a key before this step. */
  public List<Column<?>> columns(Constraint constraint) {
    return constraint.columns().stream()
        .<Column<?>>map(name -> column(constraint.table(), name))
        .toList();
  }
}
