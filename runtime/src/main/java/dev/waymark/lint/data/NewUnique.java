package dev.waymark.lint.data;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.DropIndex;
import dev.waymark.schema.Column;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unique key or unique index that is added to a table that was there before.
 *
 * @param table the table
 * @param columns the columns that must not share their values
 * @param index the index, if it is one that is not over columns of all rows only
 * @param title what it is, in words
 * @param where what a finding about it is about
 * @param replacesIndex whether an index over the same columns, which was not unique, goes
 * @param step the step that adds it
 */
record NewUnique(
    QualifiedName table,
    List<Name> columns,
    Optional<Index> index,
    String title,
    Where where,
    boolean replacesIndex,
    Step<?> step) {

  static Stream<NewUnique> in(Change change) {
    Stream<NewUnique> keys =
        change
            .added(UniqueKey.class)
            .filter(added -> !change.restores(added.rule()))
            .map(added -> of(added.rule(), added.step()));
    Stream<NewUnique> indexes =
        change
            .addedIndexes()
            .filter(added -> added.rule().unique() && !restores(change, added.rule()))
            .map(added -> of(added.rule(), replacesIndex(change, added.rule()), added.step()));
    return Stream.concat(keys, indexes);
  }

  private static NewUnique of(UniqueKey key, Step<?> step) {
    String title = "the unique key " + key.name();
    return new NewUnique(
        key.table(), key.columns(), Optional.empty(), title, Where.of(key), false, step);
  }

  private static NewUnique of(Index index, boolean replacesIndex, Step<?> step) {
    String title = "the unique index " + index.name();
    return new NewUnique(
        index.table(),
        index.columnNames(),
        Optional.of(index).filter(i -> !i.isPlain()),
        title,
        Where.of(index),
        replacesIndex,
        step);
  }

  private static boolean restores(Change change, Index index) {
    return dropped(change).anyMatch(old -> old.named(index.name()).equals(index));
  }

  private static boolean replacesIndex(Change change, Index index) {
    return dropped(change)
        .anyMatch(old -> !old.unique() && old.asUnique().named(index.name()).equals(index));
  }

  private static Stream<Index> dropped(Change change) {
    return change.steps(DropIndex.class).map(step -> step.operation().index());
  }

  /** Whether no two rows can share the values, because there are none in one of the columns. */
  boolean isEmpty() {
    return columns.stream().anyMatch(column -> step.isEmpty(table, column));
  }

  /** Whether all rows share the values, because the revision gave them the same ones. */
  boolean isConstant() {
    return index.isEmpty() && columns.stream().allMatch(column -> step.isConstant(table, column));
  }

  List<Column<?>> declared() {
    return columns.stream().<Column<?>>map(name -> step.column(table, name)).toList();
  }

  String paths() {
    return String.join(
        ", ", index.isPresent() ? values() : columns.stream().map(Name::toString).toList());
  }

  /** The values that must not be shared, in SQL. */
  private List<String> values() {
    return index
        .map(i -> i.columns().stream().map(NewUnique::value).toList())
        .orElseGet(() -> columns.stream().map((Name name) -> SqlWords.of(name)).toList());
  }

  private static String value(IndexPart part) {
    return part instanceof IndexColumn column
        ? SqlWords.of(column.columnName())
        : "(" + ((IndexExpression) part).expression() + ")";
  }

  private Stream<String> condition() {
    return index.flatMap(Index::where).map(sql -> "(" + sql + ")").stream();
  }

  /** Steps that stop before anything is changed where two rows share the values. */
  Sketch lookedAtFirst() {
    return lookedAtFirst(table, paths(), values(), condition());
  }

  /**
   * The same for any values.
   *
   * @param paths the values in words
   * @param values the values in SQL
   * @param conditions what rows meet that count
   */
  static Sketch lookedAtFirst(
      QualifiedName table, String paths, List<String> values, Stream<String> conditions) {
    String list = String.join(", ", values);
    String present =
        Stream.concat(values.stream().map(value -> value + " is not null"), conditions)
            .collect(Collectors.joining(" and "));
    Sketch sketch = new Sketch();
    return sketch
        .comment("first of all steps: stop before anything is changed")
        .expectNone(
            "no two rows of " + table + " share " + paths,
            "select 1 from "
                + SqlWords.of(table)
                + " where "
                + present
                + " group by "
                + list
                + " having count(*) > 1");
  }
}
