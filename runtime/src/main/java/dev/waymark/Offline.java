package dev.waymark;

import dev.waymark.command.Range;
import dev.waymark.command.Scripts;
import dev.waymark.command.Show;
import dev.waymark.command.Target;
import dev.waymark.dialect.Dialects;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.script.OfflineScript;
import java.util.List;
import java.util.Optional;

/** What can be asked of migrations without a database. */
public final class Offline {
  private final Revisions revisions;
  private final String historyTable;
  private final Optional<String> schema;

  Offline(Revisions revisions, String historyTable, Optional<String> schema) {
    this.revisions = revisions;
    this.historyTable = historyTable;
    this.schema = schema;
  }

  /** The newest revision, if there is one. */
  public Optional<MigrationName> head() {
    return revisions.head().flatMap(revisions::find).map(Migration::name);
  }

  /**
   * The script of an upgrade, to be run by hand. Flyway and Waymark then see the history that they
   * would have written themselves.
   *
   * @param dialect the database: {@code postgresql}
   * @param range from where to where: {@code 2:4}, {@code :head}, or the end alone
   * @throws dev.waymark.database.WaymarkException if there are no such revisions, the range goes
   *     down, or a step is Java code
   * @throws dev.waymark.dialect.DialectException if there is no such dialect
   */
  public String upgradeScript(String dialect, String range) {
    return upgradeScript(dialect, range, List.of());
  }

  /**
   * The script of an upgrade for a database that lacks revisions below those that it has, because
   * they were merged late. They run after the newer ones, if it is proved that the order does not
   * matter. {@link Waymark#upgradeScript} finds out by itself which they are.
   *
   * @param range from the newest revision that the database has: {@code 20261120.1015:head}
   * @param late the revisions below it that the database lacks
   * @throws dev.waymark.database.WaymarkException as {@link #upgradeScript(String, String)} does,
   *     and if it is not proved; the message names the steps that clash
   * @throws dev.waymark.dialect.DialectException if there is no such dialect
   */
  public String upgradeScript(String dialect, String range, List<String> late) {
    return scripts(dialect).upgrade(Range.of(range), late.stream().map(Target::new).toList());
  }

  /**
   * The script of a downgrade.
   *
   * @param dialect the database: {@code postgresql}
   * @param range from where to where: {@code 4:2}
   * @throws dev.waymark.database.WaymarkException as {@link #upgradeScript} does
   * @throws dev.waymark.dialect.DialectException if there is no such dialect
   */
  public String downgradeScript(String dialect, String range) {
    return scripts(dialect).downgrade(Range.of(range));
  }

  private Scripts scripts(String dialect) {
    return new Scripts(new OfflineScript(revisions, Dialects.named(dialect), historyTable, schema));
  }

  /**
   * A revision: what it does, and what its downgrade loses.
   *
   * @param revision which one
   * @param dialect the database whose SQL is wanted, if any
   * @throws dev.waymark.database.WaymarkException if there is no such revision
   */
  public Show.Result show(String revision, Optional<String> dialect) {
    return new Show(revisions, new Target(revision), dialect.map(Dialects::named)).run();
  }
}
