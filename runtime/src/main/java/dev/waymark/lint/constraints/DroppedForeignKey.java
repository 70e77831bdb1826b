package dev.waymark.lint.constraints;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.DropConstraint;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A foreign key that goes while its columns stay. */
final class DroppedForeignKey extends Rule {

  DroppedForeignKey() {
    super("CD101", Severity.WARNING);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(DropConstraint.class)
        .filter(step -> !step.isNew(step.operation().constraint().table()))
        .flatMap(
            step ->
                step.operation().constraint() instanceof ForeignKey key && isMissed(key, change)
                    ? Stream.of(finding(key, step))
                    : Stream.empty());
  }

  /** Whether both tables and the columns stay, and no other key takes its place. */
  private static boolean isMissed(ForeignKey key, Change change) {
    return change
            .after()
            .tables()
            .find(key.table())
            .filter(table -> key.columns().stream().allMatch(table.columns()::has))
            .isPresent()
        && change.after().tables().has(key.target())
        && change
            .steps(AddConstraint.class)
            .map(step -> step.operation().constraint())
            .noneMatch(added -> takesThePlaceOf(key, added));
  }

  private static boolean takesThePlaceOf(ForeignKey key, Constraint added) {
    return added instanceof ForeignKey other
        && other.table().equals(key.table())
        && other.columns().equals(key.columns());
  }

  private Finding finding(ForeignKey key, Step<DropConstraint> step) {
    return finding(
        Where.of(key),
        "Without the foreign key "
            + key.name()
            + ", rows of "
            + key.table()
            + " can point at rows of "
            + key.target()
            + " that are not there, and then a downgrade cannot bring the key back.",
        fix(key, step));
  }

  private static Fix fix(ForeignKey key, Step<DropConstraint> step) {
    Sketch sketch = new Sketch();
    List<Column<?>> targets =
        key.targetColumns().stream()
            .<Column<?>>map(name -> step.column(key.target(), name))
            .toList();
    String reference = sketch.foreignKey(key, step.columns(key), targets);
    return sketch
        .comment("in a revision of its own, after the code has stopped relying on it")
        .step("up.drop(" + reference + ")")
        .comment("the way back: first what points nowhere")
        .step("down.delete(" + sketch.table(key.table()) + ").where(" + orphans(key) + ")")
        .step("down.add(" + reference + ")")
        .fix();
  }

  private static String orphans(ForeignKey key) {
    String present =
        key.columns().stream()
            .map(column -> SqlWords.of(column) + " is not null")
            .collect(Collectors.joining(" and "));
    return Sketch.text(
        present
            + " and ("
            + SqlWords.list(key.columns())
            + ") not in (select "
            + SqlWords.list(key.targetColumns())
            + " from "
            + SqlWords.of(key.target())
            + ")");
  }
}
