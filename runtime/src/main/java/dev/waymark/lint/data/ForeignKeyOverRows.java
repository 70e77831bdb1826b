package dev.waymark.lint.data;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Change.Added;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import dev.waymark.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A foreign key over columns that have values already. */
final class ForeignKeyOverRows extends Rule {

  ForeignKeyOverRows() {
    super("MF105", Severity.WARNING);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .added(ForeignKey.class)
        .filter(added -> !change.restores(added.rule()) && hasValues(added))
        .map(added -> finding(added.rule()));
  }

  private static boolean hasValues(Added<ForeignKey> added) {
    ForeignKey key = added.rule();
    return key.columns().stream().noneMatch(c -> added.step().isEmpty(key.table(), c));
  }

  private Finding finding(ForeignKey key) {
    return finding(
        Where.of(key),
        "The upgrade fails at the foreign key "
            + key.name()
            + " if a row of "
            + key.table()
            + " points at none of "
            + key.target()
            + ".",
        new Sketch()
            .comment("first of all steps: stop before anything is changed")
            .expectNone(
                "every row of " + key.table() + " points at one of " + key.target(), orphans(key))
            .fix());
  }

  private static String orphans(ForeignKey key) {
    List<String> present = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      String column = "c." + SqlWords.of(key.columns().get(i));
      present.add(column + " is not null");
      same.add("p." + SqlWords.of(key.targetColumns().get(i)) + " = " + column);
    }
    return "select 1 from "
        + SqlWords.of(key.table())
        + " c where "
        + String.join(" and ", present)
        + " and not exists (select 1 from "
        + SqlWords.of(key.target())
        + " p where "
        + String.join(" and ", same)
        + ")";
  }
}
