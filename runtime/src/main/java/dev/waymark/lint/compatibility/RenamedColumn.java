package dev.waymark.lint.compatibility;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Step;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.RenameColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.PassingName;
import java.util.stream.Stream;

/** A column that gets another name while code still speaks of the old one. */
final class RenamedColumn extends Rule {

  RenamedColumn() {
    super("BC102", Severity.WARNING);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(RenameColumn.class)
        .filter(step -> !step.isNew(step.operation().table(), step.operation().from()))
        .filter(step -> !PassingName.is(step.operation().from()))
        .filter(step -> !PassingName.is(step.operation().to()))
        .map(this::finding);
  }

  private Finding finding(Step<RenameColumn> step) {
    RenameColumn rename = step.operation();
    Column<?> old = step.column(rename.table(), rename.from());
    Column<?> renamed = old.named(rename.to()).nullable();
    Sketch sketch = new Sketch();
    String from = sketch.column(old);
    String to = sketch.column(renamed);
    String value = Sketch.text(SqlWords.of(rename.from()));
    return finding(
        Where.column(rename.table(), rename.to()),
        "From the upgrade on, instances of the application that still use "
            + old.path()
            + " fail, because the column is named "
            + rename.to()
            + " then.",
        sketch
            .comment("an attribute of its own beside the old one, and code that writes both")
            .step("up.add(" + to + ")")
            .step(
                "up.update("
                    + sketch.table(rename.table())
                    + ").setSql("
                    + to
                    + ", "
                    + value
                    + ").whereNull("
                    + to
                    + ")")
            .comment("when no instance uses the old one, in a revision of its own:")
            .step("up.drop(" + from + ")")
            .fix());
  }
}
