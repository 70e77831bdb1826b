package dev.waymark.lint.data;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Generated;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.DropColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A key or unique index that stays, over values that are compared or worked out in another way. */
final class UniqueOverOtherValues extends Rule {

  UniqueOverOtherValues() {
    super("MF114", Severity.WARNING);
  }

  /** A key or unique index. */
  private record Unique(String title, List<Name> columns, Where where) {}

  @Override
  public Stream<Finding> check(Change change) {
    Map<MemberPath, String> values = new TreeMap<>();
    change.steps(AlterColumn.class).forEach(step -> compared(change, step, values));
    change.steps(AddColumn.class).forEach(step -> workedOut(change, step, values));
    return values.isEmpty()
        ? Stream.empty()
        : change.after().tables().stream().flatMap(table -> check(change, table, values));
  }

  private Stream<Finding> check(Change change, Table table, Map<MemberPath, String> values) {
    return uniques(change, table)
        .filter(
            unique ->
                unique.columns().stream()
                    .anyMatch(column -> values.containsKey(new MemberPath(table.name(), column))))
        .map(unique -> finding(unique, table, values));
  }

  private Finding finding(Unique unique, Table table, Map<MemberPath, String> values) {
    List<String> compared =
        unique.columns().stream()
            .map(c -> values.getOrDefault(new MemberPath(table.name(), c), SqlWords.of(c)))
            .toList();
    String columns = String.join(", ", unique.columns().stream().map(Name::toString).toList());
    return finding(
        unique.where(),
        "Values of "
            + columns
            + " that were different may be the same from now on: the upgrade fails at "
            + unique.title()
            + " if two rows of "
            + table.name()
            + " then share them.",
        NewUnique.lookedAtFirst(table.name(), columns, compared, Stream.empty()).fix());
  }

  private static void compared(
      Change change, Step<AlterColumn> step, Map<MemberPath, String> values) {
    AlterColumn op = step.operation();
    Optional<String> from = op.from().collation();
    Optional<String> to = op.to().collation();
    if (!from.equals(to)
        && Collations.mayMerge(change.servers().products(), from, to)
        && !step.isNew(op.table(), op.column())) {
      String rules = op.to().collation().orElse("default");
      values.put(
          new MemberPath(op.table(), op.column()),
          SqlWords.of(op.column()) + " collate " + SqlWords.of(Name.of("`" + rules + "`")));
    }
  }

  private static void workedOut(
      Change change, Step<AddColumn> step, Map<MemberPath, String> values) {
    Column<?> column = step.operation().column();
    Optional<String> expression = expression(column.spec());
    boolean isOther =
        change
            .steps(DropColumn.class)
            .map(drop -> drop.operation().column())
            .filter(old -> old.table().equals(column.table()) && old.name().equals(column.name()))
            .anyMatch(old -> !expression(old.spec()).equals(expression));
    if (expression.isPresent() && isOther) {
      values.put(new MemberPath(column.table(), column.name()), "(" + expression.get() + ")");
    }
  }

  private static Optional<String> expression(ColumnSpec<?> spec) {
    return spec.generation()
        .map(Generation::expression)
        .or(() -> Generated.stored(spec).map(Generated::expression));
  }

  /** Those of the table that are not new: what is new is told of by itself. */
  private static Stream<Unique> uniques(Change change, Table table) {
    Stream<Unique> primary = table.primaryKey().stream().map(UniqueOverOtherValues::of);
    Stream<Unique> keys = table.uniqueKeys().stream().map(UniqueOverOtherValues::of);
    Stream<Unique> indexes =
        table.indexes().stream()
            .filter(index -> index.unique() && index.isPlain())
            .map(UniqueOverOtherValues::of);
    List<Where> told = NewUnique.in(change).map(NewUnique::where).toList();
    return Stream.of(primary, keys, indexes)
        .flatMap(uniques -> uniques)
        .filter(unique -> !told.contains(unique.where()));
  }

  private static Unique of(PrimaryKey key) {
    return new Unique("the primary key " + key.name(), key.columns(), Where.of(key));
  }

  private static Unique of(UniqueKey key) {
    return new Unique("the unique key " + key.name(), key.columns(), Where.of(key));
  }

  private static Unique of(Index index) {
    return new Unique("the unique index " + index.name(), index.columnNames(), Where.of(index));
  }
}
