package dev.waymark.lint.compatibility;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.RenameTable;
import dev.waymark.schema.PassingName;
import java.util.stream.Stream;

/** A table that gets another name while code still speaks of the old one. */
final class RenamedTable extends Rule {

  RenamedTable() {
    super("BC101", Severity.WARNING);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(RenameTable.class)
        .filter(step -> !step.isNew(step.operation().from()))
        .filter(step -> !PassingName.is(step.operation().from().name()))
        .filter(step -> !PassingName.is(step.operation().to().name()))
        .map(step -> finding(step.operation()));
  }

  private Finding finding(RenameTable rename) {
    String from = SqlWords.of(rename.from());
    Sketch sketch = new Sketch();
    String table = sketch.table(rename.from());
    return finding(
        Where.table(rename.to()),
        "From the upgrade on, instances of the application that still read "
            + rename.from()
            + " fail, because the table is named "
            + rename.to()
            + " then.",
        sketch
            .step("up.rename(" + table + ").to(" + Sketch.text(rename.to().toString()) + ")")
            .step("up.sql(" + Sketch.text(view(from, SqlWords.of(rename.to()))) + ")")
            .comment("when no instance uses the old name, in a revision of its own:")
            .comment("up.sql(" + Sketch.text("drop view " + from) + ");")
            .fix());
  }

  private static String view(String from, String to) {
    return "create view " + from + " as select * from " + to;
  }
}
