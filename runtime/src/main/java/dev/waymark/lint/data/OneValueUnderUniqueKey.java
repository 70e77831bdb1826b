package dev.waymark.lint.data;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import java.util.stream.Stream;

/** A unique key over a new column that the revision fills with one value for all rows. */
final class OneValueUnderUniqueKey extends Rule {

  OneValueUnderUniqueKey() {
    super("MF109", Severity.ERROR);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return NewUnique.in(change)
        .filter(NewUnique::isConstant)
        .map(
            unique ->
                finding(
                    unique.where(),
                    "Every row of "
                        + unique.table()
                        + " gets the same value in "
                        + unique.paths()
                        + ", so the upgrade fails at "
                        + unique.title()
                        + " as soon as there are two.",
                    fix(unique)));
  }

  /** The rows get values that differ as their keys do. */
  private static Fix fix(NewUnique unique) {
    Column<?> column = unique.declared().get(0);
    String key =
        unique
            .step()
            .table(unique.table())
            .primaryKey()
            .map(PrimaryKey::columns)
            .flatMap(columns -> columns.stream().findFirst())
            .map((Name name) -> SqlWords.of(name))
            .orElse("id");
    boolean isText = column.spec().type().javaType().equals(String.class);
    String expression = isText ? "cast(" + key + " as varchar(36))" : key;
    Sketch sketch = new Sketch();
    String reference = sketch.column(column);
    return sketch
        .comment("before the key: a value for each row")
        .step(
            "up.update("
                + sketch.table(unique.table())
                + ").setSql("
                + reference
                + ", "
                + Sketch.text(expression)
                + ").everywhere()")
        .fix();
  }
}
