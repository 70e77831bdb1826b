package dev.waymark.step;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineDialect;
import dev.waymark.dialect.OnlineStatement;
import dev.waymark.dialect.OnlineStatement.Way;
import dev.waymark.migration.JavaStep;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RunCode;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a revision on one database, known in full before the first one runs. */
public final class Rendering {
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/|\\()*(\\w+)", Pattern.DOTALL);
  private static final Set<String> OF_DATA =
      Set.of("insert", "update", "delete", "merge", "replace", "select", "with", "values");

  private Rendering() {}

  /**
   * Renders the operations, each with the schema that those before it leave.
   *
   * @throws dev.waymark.schema.SchemaException if an operation does not fit the schema
   * @throws dev.waymark.dialect.DialectException if the database has no way to do one
   */
  public static List<Step> of(List<Operation> operations, Schema before, Dialect dialect) {
    return of(operations, before, dialect, Optional.empty());
  }

  /**
   * Renders the operations, each with the schema that those before it leave.
   *
   * @param online the other way to render them, if they are to let others work
   * @throws dev.waymark.schema.SchemaException if an operation does not fit the schema
   * @throws dev.waymark.dialect.DialectException if the database has no way to do one
   */
  public static List<Step> of(
      List<Operation> operations, Schema before, Dialect dialect, Optional<OnlineDialect> online) {
    List<Step> steps = new ArrayList<>();
    Schema schema = before;
    for (Operation operation : operations) {
      if (operation instanceof RunCode run) {
        // Where a revision asks for no transaction, its code may commit portion by portion.
        Way way = online.isPresent() ? Way.LASTING : Way.ALONE;
        steps.add(new Step.CodeStep(run, (JavaStep) run.code(), way));
      }
      if (online.isPresent()) {
        for (OnlineStatement sql : online.get().render(operation, schema)) {
          steps.add(
              new Step.SqlStep(
                  operation, sql.sql(), mayCommit(operation, sql.sql()), sql.way(), sql.remains()));
        }
      } else {
        for (String sql : dialect.render(operation, schema)) {
          steps.add(step(operation, sql, dialect));
        }
      }
      schema = operation.applyTo(schema);
    }
    dialect.expectPossible(schema);
    return List.copyOf(steps);
  }

  // Without a transaction, rows are still changed in one, together with the row of the journal.
  private static Step step(Operation operation, String sql, Dialect dialect) {
    boolean commits = mayCommit(operation, sql);
    // SQLite fills a table that it makes anew, which is no change of rows.
    boolean isOfTable = operation instanceof SchemaOperation && dialect.hasTransactionalDdl();
    Way way = commits || isOfTable ? Way.ALONE : Way.LASTING;
    return new Step.SqlStep(operation, sql, commits, way, Optional.empty());
  }

  // SQL that was written by hand is looked at no closer than this. Where in doubt it counts as one
  // that commits: then only the time of the commit changes.
  private static boolean mayCommit(Operation operation, String sql) {
    if (operation instanceof SchemaOperation) {
      // What stands for a sequence on MySQL is a table with a row.
      return !sql.startsWith("insert into ");
    }
    if (!(operation instanceof ExecuteSql)) {
      return false;
    }
    Matcher word = FIRST_WORD.matcher(sql);
    return !word.lookingAt() || !OF_DATA.contains(word.group(1).toLowerCase(Locale.ROOT));
  }
}
