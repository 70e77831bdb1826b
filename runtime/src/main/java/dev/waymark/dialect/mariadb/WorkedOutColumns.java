package dev.waymark.dialect.mariadb;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.WorkedOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What MySQL works out from a column, and what is over that: it stands in the way of a new name for
 * the column (error 3108, "Column 'total' has a generated column dependency"). Nothing is lost when
 * it goes and comes back, for its values are worked out.
 */
final class WorkedOutColumns {
  private final Schema schema;
  private final Table table;
  private final List<Column<?>> columns;

  WorkedOutColumns(Schema schema, QualifiedName table, Name from) {
    this.schema = schema;
    this.table = schema.tables().get(table);
    List<Column<?>> all = new ArrayList<>();
    addMadeOf(from, all);
    columns = WorkedOut.basesFirst(all);
  }

  private void addMadeOf(Name base, List<Column<?>> all) {
    for (Column<?> column : table.columns().sorted()) {
      if (!column.name().equals(base) && !all.contains(column) && column.isMadeOf(base)) {
        all.add(column);
        addMadeOf(column.name(), all);
      }
    }
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  /** The renaming, with all that goes before it and comes back after it. */
  List<SchemaOperation> around(RenameColumn rename) {
    List<Index> indexes = table.indexes().stream().filter(this::isUnder).toList();
    List<Constraint> constraints = constraints().filter(this::isUnder).toList();
    List<SchemaOperation> steps = new ArrayList<>();
    reversed(constraints).forEach(constraint -> steps.add(new DropConstraint(constraint)));
    indexes.forEach(index -> steps.add(new DropIndex(index)));
    WorkedOut.lastFirst(columns).forEach(column -> steps.add(new DropColumn(column)));
    steps.add(rename);
    Schema after = rename.applyTo(schema);
    Table renamed = after.tables().get(table.name());
    columns.forEach(c -> steps.add(new AddColumn(renamed.columns().get(c.name()))));
    indexes.forEach(index -> steps.add(new CreateIndex(renamed.indexes().get(index.name()))));
    constraints.forEach(
        c ->
            steps.add(new AddConstraint(c.renameColumn(table.name(), rename.from(), rename.to()))));
    return steps;
  }

  /** Keys before the foreign keys that refer to them. */
  private Stream<Constraint> constraints() {
    Stream<Constraint> own = table.constraints().filter(c -> !(c instanceof ForeignKey));
    return Stream.concat(own, schema.tables().stream().flatMap(t -> t.foreignKeys().stream()));
  }

  private boolean isUnder(Index index) {
    return columns.stream().anyMatch(column -> index.mentions(column.name()));
  }

  private boolean isUnder(Constraint constraint) {
    if (constraint instanceof Check check) {
      return columns.stream().anyMatch(column -> check.mentions(column.name()));
    }
    boolean isOwn = constraint.table().equals(table.name()) && hasAny(constraint.columns());
    return isOwn
        || (constraint instanceof ForeignKey key
            && key.target().equals(table.name())
            && hasAny(key.targetColumns()));
  }

  private boolean hasAny(Collection<Name> names) {
    return columns.stream().anyMatch(column -> names.contains(column.name()));
  }

  private static List<Constraint> reversed(List<Constraint> list) {
    List<Constraint> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
