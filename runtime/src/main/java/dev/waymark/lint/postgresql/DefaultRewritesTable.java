package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A new column with a default that PostgreSQL has to work out, and store, for each row. */
final class DefaultRewritesTable extends Rule {
  /** The version from which a default is kept beside the table, if it is one value for all rows. */
  private static final String KEEPS_DEFAULTS = "11";

  // What pg_proc calls volatile and people write into defaults. now() and its like are stable.
  private static final Pattern VOLATILE =
      SqlWords.pattern(
          "(?:random|gen_random_uuid|uuidv[47]|uuid_generate_v\\w+|clock_timestamp|timeofday"
              + "|nextval)\\s*\\(");

  DefaultRewritesTable() {
    super("PG302", Severity.WARNING, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    boolean any = change.servers().hasOlder(Product.POSTGRESQL, KEEPS_DEFAULTS);
    return change
        .steps(AddColumn.class)
        .filter(step -> !step.isNew(step.operation().column().table()))
        .<Column<?>>map(step -> step.operation().column())
        .filter(column -> column.spec().defaultSql().filter(d -> any || isVolatile(d)).isPresent())
        .map(this::finding);
  }

  private static boolean isVolatile(String expression) {
    return VOLATILE.matcher(expression).find();
  }

  private Finding finding(Column<?> column) {
    String expression = column.spec().defaultSql().orElseThrow();
    return finding(
        Where.of(column),
        "Each row of "
            + column.table()
            + " gets a value of its own from the default "
            + expression
            + ", so PostgreSQL writes the whole table anew under an ACCESS EXCLUSIVE lock.",
        fix(column, expression));
  }

  private static Fix fix(Column<?> column, String expression) {
    ColumnSpec<?> spec = column.spec();
    ColumnSpec<?> plain = ColumnSpec.of(spec.type());
    ColumnSpec<?> loose = plain.defaultSql(expression);
    Sketch sketch = new Sketch();
    String reference =
        sketch.column(new Column<>(column.table(), column.name(), ColumnSpec.of(spec.type())));
    sketch
        .step("up.add(" + reference + ")")
        .step(alter(reference, plain, loose))
        .comment("in a revision of its own; in portions, where there are many rows")
        .fill(column.table(), reference, expression);
    return spec.isNullable() ? sketch.fix() : sketch.step(alter(reference, loose, spec)).fix();
  }

  private static String alter(String column, ColumnSpec<?> from, ColumnSpec<?> to) {
    return "up.alter(" + column + ").from(" + Sketch.spec(from) + ").to(" + Sketch.spec(to) + ")";
  }
}
