package dev.waymark.script;

import dev.waymark.dialect.Dialect;
import dev.waymark.diff.Loss;
import dev.waymark.flyway.Direction;
import dev.waymark.flyway.Revisions;
import dev.waymark.flyway.Script;
import dev.waymark.flyway.Step;
import dev.waymark.flyway.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.operation.RunCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   * The script that brings a database from one revision to another, in either direction.
   *
   * @param from the revision it is at, or none
   * @param to the revision it is to be at, or none
   * @throws WaymarkException if a step is Java code
   * @throws dev.waymark.dialect.DialectException if the database has no way to do a step
   */
  public String of(Optional<Version> from, Optional<Version> to) {
    Direction direction = isUp(from, to) ? Direction.UP : Direction.DOWN;
    List<Migration> migrations = between(from, to, direction);
    expectSql(migrations, direction);
    HistorySql history = HistorySql.of(dialect, historyTable, schema);
    ClientText text = new ClientText(history instanceof MariadbHistory);
    text.comment("From " + name(from) + " to " + name(to) + ", for " + dialect.name() + ".");
    history.advice().forEach(text::comment);
    if (migrations.isEmpty()) {
      text.comment("There is nothing to do.");
      return text.toString();
    }
    if (!history.prepare().isEmpty()) {
      text.blank();
      text.statements(history.prepare());
    }
    if (from.isEmpty()) {
      text.blank();
      text.comment("Flyway's history");
      text.statements(history.create());
    }
    for (Migration migration : migrations) {
      boolean isTaken = migration.isBaseline() && direction == Direction.UP && from.isPresent();
      write(migration, direction, isTaken, history, text);
    }
    if (!history.finish().isEmpty()) {
      text.blank();
      text.statements(history.finish());
    }
    return text.toString();
  }

  private static boolean isUp(Optional<Version> from, Optional<Version> to) {
    return to.isPresent() && (from.isEmpty() || from.get().compareTo(to.get()) <= 0);
  }

  private static String name(Optional<Version> version) {
    return version.map(v -> "revision " + v).orElse("an empty database");
  }

  private List<Migration> between(
      Optional<Version> from, Optional<Version> to, Direction direction) {
    Optional<Version> lower = direction == Direction.UP ? from : to;
    Optional<Version> upper = direction == Direction.UP ? to : from;
    List<Migration> between = new ArrayList<>();
    for (Migration migration : revisions.all()) {
      Version version = migration.name().version();
      boolean after = lower.isEmpty() || version.compareTo(lower.get()) > 0;
      if (after && upper.isPresent() && version.compareTo(upper.get()) <= 0) {
        between.add(direction == Direction.UP ? between.size() : 0, migration);
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

  private void write(
      Migration migration,
      Direction direction,
      boolean isTaken,
      HistorySql history,
      ClientText text) {
    Version version = migration.name().version();
    // A database that has the revisions whose place the baseline takes has its tables.
    List<Step> steps =
        isTaken
            ? List.of()
            : Script.of(
                direction.operations(migration),
                direction.schemaBefore(migration, revisions),
                dialect);
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
    text.statements(expectations(version, direction, isTaken, history));
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

  /** That the database is right before the revision, or right behind it to go down. */
  private List<String> expectations(
      Version version, Direction direction, boolean isTaken, HistorySql history) {
    boolean up = direction == Direction.UP;
    Optional<Version> before = isTaken ? revisions.replaced() : revisions.before(version);
    Optional<Version> at = up ? before : Optional.of(version);
    Optional<Version> notYet = up ? Optional.of(version) : revisions.after(version);
    List<String> conditions = new ArrayList<>();
    at.ifPresent(v -> conditions.add(history.isApplied(v)));
    notYet.ifPresent(v -> conditions.add("not " + history.isApplied(v)));
    return history.expect(
        String.join("\n  and ", conditions),
        "not at " + at.map(v -> "revision " + v).orElse("the beginning"));
  }
}
