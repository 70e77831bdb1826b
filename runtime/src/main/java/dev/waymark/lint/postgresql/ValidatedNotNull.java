package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Step;
import dev.waymark.schema.Column;
import java.util.regex.Pattern;

/**
 * Making a column NOT NULL behind a check that says so already. From PostgreSQL 12 on, such a check
 * spares the scan; validating it reads the table too, but lets everybody read and write meanwhile.
 */
final class ValidatedNotNull {
  /** The version from which a check spares the scan. */
  static final String SPARES_SCAN = "12";

  private ValidatedNotNull() {}

  /** Whether a check of the table, or one that the revision validates, says that it is not null. */
  static boolean holds(Change change, Step<?> step, Column<?> column) {
    if (change.servers().hasOlder(Product.POSTGRESQL, SPARES_SCAN)) {
      return false;
    }
    String name = Pattern.quote(column.name().text());
    Pattern notNull = SqlWords.pattern("[`\"(]*" + name + "[`\")]* is not null");
    Pattern validated =
        SqlWords.pattern(
            "alter table \\S*"
                + Pattern.quote(column.table().name().text())
                + "\"? validate constraint \\S*"
                + name);
    return step.table(column.table()).checks().stream()
            .anyMatch(check -> notNull.matcher(check.expression()).find())
        || change.sql(Product.POSTGRESQL).anyMatch(sql -> validated.matcher(sql).find());
  }
}
