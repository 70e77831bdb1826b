package dev.waymark.diff;

import dev.waymark.diff.Plan.Step;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.Operation;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps for one column of an existing table, with the rows in it in mind. */
final class ColumnSteps {
  private final Map<MemberPath, String> backfills;
  private final Map<MemberPath, List<String>> constants;
  private final List<Question> questions;

  ColumnSteps(Hints hints, List<Question> questions) {
    this.backfills = hints.backfills();
    this.constants = hints.constants();
    this.questions = questions;
  }

  private Optional<String> backfill(Column<?> column) {
    return Optional.ofNullable(backfills.get(new MemberPath(column.table(), column.name())));
  }

  /** Adds the column; one that must not be null is added nullable, filled, and then tightened. */
  Step add(Column<?> column) {
    List<Operation> down = List.of(new DropColumn(column));
    ColumnSpec<?> spec = column.spec();
    if (spec.isNullable() || spec.isIdentity()) {
      return new Step(List.of(new AddColumn(column)), down);
    }
    Optional<String> fill = backfill(column);
    if (fill.isEmpty()) {
      if (spec.defaultSql().isEmpty()) {
        questions.add(new Question.MissingBackfill(column, true));
      }
      return new Step(List.of(new AddColumn(column)), down);
    }
    Column<?> loose = column.nullable();
    return new Step(
        List.of(
            new AddColumn(loose),
            fill(column, new Value.Expression(fill.get())),
            AlterColumn.of(loose, spec)),
        down);
  }

  /**
   * Says that a new column has a value in every row, after most of them got theirs.
   *
   * @param isOpen whether some may have got none
   */
  Step tighten(Column<?> column, boolean isOpen) {
    AlterColumn change = AlterColumn.of(column.nullable(), column.spec());
    List<Operation> up = new ArrayList<>();
    Optional<String> fill = backfill(column);
    if (isOpen && fill.isPresent()) {
      up.add(fill(column, new Value.Expression(fill.get())));
    } else if (isOpen) {
      questions.add(new Question.MissingBackfill(column, true));
    }
    up.add(change);
    return new Step(up, List.of(change.inverse()));
  }

  /** Changes the column; rows without a value are filled before it must not be null. */
  Step alter(Column<?> from, Column<?> to) {
    AlterColumn whole = change(from, to.spec());
    if (!Widening.holds(from.spec().type(), to.spec().type())) {
      boolean sameFamily = Widening.sameFamily(from.spec().type(), to.spec().type());
      questions.add(new Question.Narrowed(whole, sameFamily));
    }
    List<Operation> down = List.of(change(to, from.spec()));
    if (!from.spec().isNullable() || to.spec().isNullable()) {
      return new Step(List.of(whole), down);
    }
    Optional<String> fill = backfill(to);
    if (fill.isEmpty()) {
      questions.add(new Question.MissingBackfill(to, false));
      return new Step(List.of(whole), down);
    }
    List<Operation> up = new ArrayList<>();
    Column<?> loose = to.nullable();
    if (!loose.spec().equals(from.spec())) {
      up.add(change(from, loose.spec()));
    }
    up.add(fill(to, new Value.Expression(fill.get())));
    up.add(AlterColumn.of(loose, to.spec()));
    return new Step(up, down);
  }

  /** The change, with the names of an enum's constants in the place of their places, or so. */
  private AlterColumn change(Column<?> from, ColumnSpec<?> to) {
    List<String> names =
        constants.getOrDefault(new MemberPath(from.table(), from.name()), List.of());
    return new AlterColumn(
        from.table(),
        from.name(),
        from.spec(),
        to,
        EnumSwitch.of(from.name(), from.spec().type(), to.type(), names));
  }

  /**
   * Drops the column. Its values cannot come back; a downgrade fills a NOT NULL column with the
   * empty value of its type, so that it works on a table with rows. A column of a key cannot be
   * filled with one value, so there the downgrade works on an empty table only.
   */
  Step drop(Column<?> column, Table before) {
    List<Operation> up = List.of(new DropColumn(column));
    ColumnSpec<?> spec = column.spec();
    boolean filled = !spec.isNullable() && !spec.isIdentity() && spec.defaultSql().isEmpty();
    Optional<Value> empty = EmptyValues.of(spec.type());
    if (!filled || empty.isEmpty() || isInKey(column.name(), before)) {
      return new Step(up, List.of(new AddColumn(column)));
    }
    Column<?> loose = column.nullable();
    return new Step(
        up, List.of(new AddColumn(loose), fill(column, empty.get()), AlterColumn.of(loose, spec)));
  }

  private static boolean isInKey(Name column, Table table) {
    return Stream.concat(table.constraints(), table.foreignKeys().stream())
            .anyMatch(constraint -> constraint.columns().contains(column))
        || table.indexes().stream().anyMatch(index -> index.unique() && index.isOver(column));
  }

  private static UpdateRows fill(Column<?> column, Value value) {
    return new UpdateRows(
        column.table(),
        List.of(new Assignment(column.name(), value)),
        new Condition.IsNull(column.name()));
  }
}
