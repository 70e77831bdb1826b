package dev.waymark.processor.history;

import dev.waymark.diff.Plan;
import dev.waymark.migration.Migration;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RunCode;
import dev.waymark.processor.emit.Statements;
import dev.waymark.schema.Column;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps of replaced revisions that change rows, as lines to paste into the baseline. Left out
 * is what would find no rows in a new database, such as the filling of a new column.
 *
 * @param before the schema before the baseline
 * @param baseline the steps of the baseline
 */
record LostSteps(Schema before, Plan baseline) {

  /** The lines; empty if nothing is lost. */
  List<String> of(List<Migration> replaced) {
    List<String> lines = new ArrayList<>();
    Rows rows = new Rows();
    for (Migration migration : replaced) {
      String title = "// " + migration;
      for (Operation step : migration.upgrade()) {
        if (rows.changedBy(step)) {
          if (!lines.contains(title)) {
            lines.add(title);
          }
          line(step).lines().forEach(lines::add);
        }
      }
    }
    return lines;
  }

  private String line(Operation step) {
    if (step instanceof RunCode) {
      return remark("Java, to be copied from the deleted file", step);
    }
    try {
      return Statements.added(before, baseline.upgrade(), baseline.downgrade(), step)
          + missing(step);
    } catch (SchemaException | IllegalArgumentException e) {
      return remark("does not fit the tables any more, write it anew", step);
    }
  }

  private static String remark(String what, Operation step) {
    return (what + ": " + step).lines().map(line -> "// " + line).collect(Collectors.joining("\n"));
  }

  /** What a row was not given at the time and has to have now. */
  private String missing(Operation step) {
    if (!(step instanceof InsertRow insert)) {
      return "";
    }
    Set<Object> given = new HashSet<>();
    insert.assignments().stream().map(Assignment::column).forEach(given::add);
    String missing =
        baseline.schema().tables().get(insert.table()).columns().stream()
            .filter(column -> isRequired(column) && !given.contains(column.name()))
            .map(column -> column.name().toString())
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? "" : " // and a value for " + missing;
  }

  private static boolean isRequired(Column<?> column) {
    return !column.spec().isNullable()
        && column.spec().defaultSql().isEmpty()
        && !column.spec().isGenerated();
  }
}
