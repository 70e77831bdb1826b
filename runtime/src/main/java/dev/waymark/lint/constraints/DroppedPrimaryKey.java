package dev.waymark.lint.constraints;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.DropConstraint;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import java.util.stream.Stream;

/** A primary key that goes, or gets other columns, while the table stays. */
final class DroppedPrimaryKey extends Rule {

  DroppedPrimaryKey() {
    super("CD103", Severity.ERROR);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(DropConstraint.class)
        .filter(step -> !step.isNew(step.operation().constraint().table()))
        .flatMap(
            step ->
                step.operation().constraint() instanceof PrimaryKey key && isMissed(key, change)
                    ? Stream.of(finding(key, step))
                    : Stream.empty());
  }

  /** Whether the table stays, and gets no key over the same columns. */
  private static boolean isMissed(PrimaryKey key, Change change) {
    return change.after().tables().has(key.table())
        && change
            .steps(AddConstraint.class)
            .map(step -> step.operation().constraint())
            .noneMatch(added -> added instanceof PrimaryKey && added.sameRule(key));
  }

  private Finding finding(PrimaryKey key, Step<DropConstraint> step) {
    return finding(
        Where.table(key.table()),
        "Without the primary key "
            + key.name()
            + ", two rows of "
            + key.table()
            + " can be the same one, and nothing else can refer to them by it.",
        fix(key, step));
  }

  private static Fix fix(PrimaryKey key, Step<DropConstraint> step) {
    Sketch sketch = new Sketch();
    Name name = Name.of("uq_" + key.table().name().text() + "_former_key");
    String unique = sketch.unique(name, step.columns(key));
    String primary = sketch.rule(key, step.columns(key));
    return sketch
        .comment("while something may still know rows by the old key, keep it unique")
        .step("up.add(" + unique + ")")
        .step("up.drop(" + primary + ")")
        .fix();
  }
}
