package dev.waymark.script;

import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.Dialect;
import dev.waymark.diff.Loss;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.operation.RunCode;
import dev.waymark.step.Direction;
import dev.waymark.step.Rendering;
import dev.waymark.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Revisions as SQL to be run by hand. Afterwards Flyway and Waymark see the history that they would
 * have written themselves. Before each revision the script looks whether the database is where it
 * has to be, and fails if not.
 *
 * @param revisions the revisions there are
 * @param dialect the database
 * @param historyTable the name of Flyway's history table, to the letter
 * @param schema the schema of it and of the tables, to the letter; else the one of the connection
 */
public record OfflineScript(
    Revisions revisions, Dialect dialect, String historyTable, Optional<String> schema) {

  /**
   * The script that applies what a database lacks up to a revision.
   *
   * @param start the database
   * @param to the last revision that is applied
   * @throws WaymarkException if a step is Java code
   * @throws dev.waymark.dialect.DialectException if the database has no way to do a step
   */
  public String upgrade(Start start, Optional<Version> to) {
    List<Migration> migrations = to.isEmpty() ? List.of() : start.outstanding().upTo(to);
    Revisions inOrder = start.outstanding().inOrder();
    HistorySql history = HistorySql.of(dialect, historyTable, schema);
    Guard guard = new Guard(history, revisions, start.versions());
    return script(
        start.toString(),
        name(to),
        migrations,
        history,
        Direction.UP,
        text -> {
          if (!start.hasHistory()) {
            text.blank();
            text.comment("Flyway's history");
            text.statements(history.create());
          }
          for (Migration migration : migrations) {
            // Who has the revisions whose place the baseline takes has its tables.
            boolean isTaken = migration.isBaseline() && start.hasBaseline();
            List<Step> steps = isTaken ? List.of() : steps(migration, Direction.UP, inOrder);
            List<String> expectations = guard.upgrade(migration, isTaken);
            write(migration, Direction.UP, steps, expectations, history, text);
          }
        });
  }

  /**
   * The script that takes the revisions of a database back down to one.
   *
   * @param from the revision it is at, or none
   * @param to the revision it is to be at, or none
   * @throws WaymarkException if a step is Java code
   * @throws dev.waymark.dialect.DialectException if the database has no way to do a step
   */
  public String downgrade(Optional<Version> from, Optional<Version> to) {
    List<Migration> migrations = between(to, from);
    HistorySql history = HistorySql.of(dialect, historyTable, schema);
    Guard guard = new Guard(history, revisions, Set.of());
    return script(
        name(from),
        name(to),
        migrations,
        history,
        Direction.DOWN,
        text -> {
          for (Migration migration : migrations) {
            List<Step> steps = steps(migration, Direction.DOWN, revisions);
            List<String> expectations = guard.downgrade(migration);
            write(migration, Direction.DOWN, steps, expectations, history, text);
          }
        });
  }

  private String script(
      String from,
      String to,
      List<Migration> migrations,
      HistorySql history,
      Direction direction,
      Consumer<ClientText> body) {
    expectSql(migrations, direction);
    ClientText text = new ClientText(history instanceof MariadbHistory);
    text.comment("From " + from + " to " + to + ", for " + dialect.name() + ".");
    history.advice().forEach(text::comment);
    if (migrations.isEmpty()) {
      text.comment("There is nothing to do.");
      return text.toString();
    }
    if (!history.prepare().isEmpty()) {
      text.blank();
      text.statements(history.prepare());
    }
    body.accept(text);
    if (!history.finish().isEmpty()) {
      text.blank();
      text.statements(history.finish());
    }
    return text.toString();
  }

  private static String name(Optional<Version> version) {
    return version.map(v -> "revision " + v).orElse("an empty database");
  }

  /** The newest first. */
  private List<Migration> between(Optional<Version> lower, Optional<Version> upper) {
    List<Migration> between = new ArrayList<>();
    for (Migration migration : revisions.all()) {
      Version version = migration.name().version();
      boolean after = lower.isEmpty() || version.compareTo(lower.get()) > 0;
      if (after && upper.isPresent() && version.compareTo(upper.get()) <= 0) {
        between.add(0, migration);
      }
    }
    return between;
  }

  private static void expectSql(List<Migration> migrations, Direction direction) {
    for (Migration migration : migrations) {
      direction.operations(migration).stream()
          .filter(RunCode.class::isInstance)
          .findFirst()
          .ifPresent(
              code -> {
                throw new WaymarkException(
                    "The "
                        + direction.of(migration.name().toString())
                        + " cannot be a script: its step \""
                        + code
                        + "\" is Java. Write a script that ends before it, run that revision with"
                        + " Waymark, and go on with a second script after it.");
              });
    }
  }

  private List<Step> steps(Migration migration, Direction direction, Revisions inOrder) {
    return Rendering.of(
        direction.operations(migration), direction.schemaBefore(migration, inOrder), dialect);
  }

  private static void write(
      Migration migration,
      Direction direction,
      List<Step> steps,
      List<String> expectations,
      HistorySql history,
      ClientText text) {
    text.blank();
    text.comment(direction.of(migration.name().toString()));
    if (direction == Direction.DOWN) {
      direction.operations(migration).stream()
          .map(Loss::of)
          .flatMap(Optional::stream)
          .distinct()
          .forEach(loss -> text.comment("loses " + loss));
    }
    text.statements(history.begin(migration.inTransaction()));
    text.statements(expectations);
    boolean rebuilds = steps.stream().anyMatch(step -> step.text().contains("legacy_alter_table"));
    if (rebuilds) {
      text.statements(
          history.expect(
              "not exists (select 1 from sqlite_schema where type = 'trigger')",
              "triggers would be lost: run this revision with Waymark"));
    }
    steps.forEach(step -> text.statement(step.text()));
    if (rebuilds) {
      text.statements(
          history.expect(
              "not exists (select 1 from pragma_foreign_key_check)",
              "rows refer to what is not there: see pragma foreign_key_check"));
    }
    text.statement(history.record(migration, direction));
    text.statements(history.end(migration.inTransaction()));
  }
}
