package dev.waymark.diff;

import dev.waymark.diff.Plan.Step;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps for one column of an existing table, with the rows in it in mind. */
final class ColumnSteps {
  private final Hints hints;
  private final List<Question> questions;

  ColumnSteps(Hints hints, List<Question> questions) {
    this.hints = hints;
    this.questions = questions;
  }

  private static MemberPath path(Column<?> column) {
    return new MemberPath(column.table(), column.name());
  }

  private Optional<String> backfill(Column<?> column) {
    return Optional.ofNullable(hints.backfills().get(path(column)));
  }

  private void askForBackfill(Column<?> column, boolean added, TableChanges table) {
    boolean distinct = isAKey(column.name(), table.to());
    Optional<Column<?>> rowKey =
        table
            .from()
            .primaryKey()
            .filter(key -> key.columns().size() == 1)
            .map(key -> table.from().columns().get(key.columns().get(0)));
    questions.add(new Question.MissingBackfill(column, added, distinct, rowKey));
  }

  /** Whether each row has another value in the column, because it alone is a key. */
  private static boolean isAKey(Name column, Table table) {
    List<Name> only = List.of(column);
    return table.primaryKey().filter(key -> key.columns().equals(only)).isPresent()
        || table.uniqueKeys().stream().anyMatch(key -> key.columns().equals(only))
        || table.indexes().stream()
            .anyMatch(i -> i.unique() && i.isPlain() && i.columnNames().equals(only));
  }

  /** Adds the column; one that must not be null is added nullable, filled, and then tightened. */
  Step add(Column<?> column, TableChanges table) {
    List<Operation> down = List.of(new DropColumn(column));
    ColumnSpec<?> spec = column.spec();
    if (spec.isIdentity() || spec.isGenerated()) {
      return new Step(List.of(new AddColumn(column)), down);
    }
    Optional<String> fill = backfill(column);
    if (fill.isPresent() && spec.isNullable()) {
      Operation rows = fill(column, new Value.Expression(fill.get()));
      return new Step(List.of(new AddColumn(column), rows), down);
    }
    if (fill.isEmpty() && spec.isNullable()) {
      return new Step(List.of(new AddColumn(column)), down);
    }
    if (fill.isEmpty()) {
      if (spec.defaultSql().isEmpty()) {
        askForBackfill(column, true, table);
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
      questions.add(new Question.MissingBackfill(column, true, false, Optional.empty()));
    }
    up.add(change);
    return new Step(up, List.of(change.inverse()));
  }

  /** Changes the column; rows without a value are filled before it must not be null. */
  Step alter(Changes.Pair<Column<?>> change, TableChanges table) {
    Column<?> from = change.from();
    Column<?> to = change.to();
    Optional<Recast> recast = recast(from, to);
    Optional<String> using = recast.map(Recast::using).or(() -> switched(from, to.spec()));
    AlterColumn whole = alter(from, to.spec(), using);
    if (recast.isEmpty() && !Widening.holds(from.spec().type(), to.spec().type())) {
      boolean sameFamily = Widening.sameFamily(from.spec().type(), to.spec().type());
      questions.add(new Question.Narrowed(whole, sameFamily));
    }
    Optional<String> back =
        recast.isPresent() ? recast.flatMap(Recast::back) : switched(to, from.spec());
    List<Operation> down = List.of(alter(to, from.spec(), back));
    if (!from.spec().isNullable() || to.spec().isNullable()) {
      return new Step(List.of(whole), down);
    }
    Optional<String> fill = backfill(to);
    if (fill.isEmpty()) {
      askForBackfill(to, false, table);
      return new Step(List.of(whole), down);
    }
    List<Operation> up = new ArrayList<>();
    Column<?> loose = to.nullable();
    if (!loose.spec().equals(from.spec())) {
      up.add(alter(from, loose.spec(), using));
    }
    up.add(fill(to, new Value.Expression(fill.get())));
    up.add(AlterColumn.of(loose, to.spec()));
    return new Step(up, down);
  }

  /** The name of an enum's constant in the place of its place, or the other way. */
  private Optional<String> switched(Column<?> from, ColumnSpec<?> to) {
    List<String> names = hints.constants().getOrDefault(path(from), List.of());
    return EnumSwitch.of(from.name(), from.spec().type(), to.type(), names);
  }

  /**
   * Makes room for a column that the database works out in another way, or makes a plain one of it,
   * which keeps what was worked out so far.
   */
  Step makeRoom(Changes.Pair<Column<?>> change, TableChanges table) {
    Column<?> from = change.from();
    Column<?> to = change.to();
    if (!to.spec().isGenerated()) {
      return plain(from, to);
    }
    if (from.spec().isGenerated()) {
      return new Step(List.of(new DropColumn(from)), List.of(new AddColumn(from)));
    }
    questions.add(new Question.Narrowed(AlterColumn.of(from, to.spec()), false));
    return drop(from, table.from());
  }

  private static Step plain(Column<?> from, Column<?> to) {
    Name aside = Renames.aside(from.name());
    Column<?> old = from.named(aside);
    List<Operation> up = new ArrayList<>();
    up.add(new RenameColumn(from.table(), from.name(), aside));
    up.add(new AddColumn(to.nullable()));
    up.add(everywhere(to, aside.toString()));
    if (!to.spec().isNullable()) {
      up.add(AlterColumn.of(to.nullable(), to.spec()));
    }
    up.add(new DropColumn(old));
    return new Step(
        up,
        List.of(
            new AddColumn(old),
            new DropColumn(to),
            new RenameColumn(from.table(), aside, from.name())));
  }

  /** The values of columns that keep their types, and mean something else from now on. */
  List<Step> recast(TableChanges table) {
    List<Step> recasts = new ArrayList<>();
    for (Column<?> column : table.to().columns().sorted()) {
      Optional<Recast> recast = Optional.ofNullable(hints.recasts().get(path(column)));
      if (recast.isPresent()
          && table.from().columns().has(column.name())
          && table.sameType(column.name())) {
        List<Operation> back =
            recast.get().back().stream().map(sql -> everywhere(column, sql)).toList();
        recasts.add(new Step(List.of(everywhere(column, recast.get().using())), back));
      }
    }
    return recasts;
  }

  private static Operation everywhere(Column<?> column, String sql) {
    Assignment assignment = new Assignment(column.name(), new Value.Expression(sql));
    return new UpdateRows(column.table(), List.of(assignment), new Condition.Everywhere());
  }

  private Optional<Recast> recast(Column<?> from, Column<?> to) {
    return from.spec().type().equals(to.spec().type())
        ? Optional.empty()
        : Optional.ofNullable(hints.recasts().get(path(to)));
  }

  private static AlterColumn alter(Column<?> from, ColumnSpec<?> to, Optional<String> using) {
    return new AlterColumn(from.table(), from.name(), from.spec(), to, using);
  }

  /**
   * Drops the column. Its values cannot come back; a downgrade fills a NOT NULL column with the
   * empty value of its type, so that it works on a table with rows. A column that is a key by
   * itself or refers to another table cannot be filled with one value, so there the downgrade works
   * on an empty table only.
   */
  Step drop(Column<?> column, Table before) {
    List<Operation> up = List.of(new DropColumn(column));
    ColumnSpec<?> spec = column.spec();
    boolean filled =
        !spec.isNullable()
            && !spec.isIdentity()
            && !spec.isGenerated()
            && spec.defaultSql().isEmpty();
    Optional<Value> empty = EmptyValues.of(spec.type());
    if (!filled || empty.isEmpty() || !takesOneValue(column.name(), before)) {
      return new Step(up, List.of(new AddColumn(column)));
    }
    Column<?> loose = column.nullable();
    return new Step(
        up, List.of(new AddColumn(loose), fill(column, empty.get()), AlterColumn.of(loose, spec)));
  }

  private static boolean takesOneValue(Name column, Table table) {
    return !isAKey(column, table)
        && table.foreignKeys().stream().noneMatch(key -> key.columns().contains(column));
  }

  private static UpdateRows fill(Column<?> column, Value value) {
    return new UpdateRows(
        column.table(),
        List.of(new Assignment(column.name(), value)),
        new Condition.IsNull(column.name()));
  }
}
