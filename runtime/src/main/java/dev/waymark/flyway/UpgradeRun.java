package dev.waymark.flyway;

import dev.waymark.database.WaymarkException;
import dev.waymark.history.HistoryRow;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.Outstanding;
import dev.waymark.history.Revisions;
import dev.waymark.history.SquashedHistory;
import dev.waymark.lock.RunLock;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import dev.waymark.run.OnlineMode;
import dev.waymark.run.RunListener;
import dev.waymark.run.Watch;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Applies the revisions that are pending.
 *
 * @param settings the database and its migrations
 * @param listener who is told
 * @param stamps whether the history is written only, and nothing is run
 */
record UpgradeRun(Settings settings, RunListener listener, boolean stamps) {

  /** Runs it up to the target, else to the newest revision. */
  List<Applied> run(Optional<Version> target) {
    Readiness readiness = Readiness.of(settings, history -> !pending(history, target).isEmpty());
    HistoryRows history = readiness.history();
    FluentConfiguration configuration = readiness.configuration().skipExecutingMigrations(stamps);
    SquashedHistory squashed = new SquashedHistory(settings.revisions(), history);
    if (!stamps) {
      squashed.expectWhole(settings.address());
    }
    if (squashed.isSquashed() || history.rows().stream().anyMatch(HistoryRow::isSql)) {
      // SQL migrations that run beside the revisions are not known here.
      expectOwnMigrations(history);
      configuration.ignoreMigrationPatterns("*:future", "*:missing");
    }
    Outstanding outstanding = outstanding(history);
    if (!outstanding.late().isEmpty()) {
      if (!stamps) {
        outstanding.expectCommuting(settings.address());
      }
      configuration.outOfOrder(true);
    }
    target.ifPresent(version -> configuration.target(FlywayVersions.of(version)));
    Watch watch = new Watch(listener, pending(history, target));
    try {
      Flyway flyway = readiness.load(configuration.javaMigrations(migrations(watch, readiness)));
      MigrateResult result = flyway.migrate();
      Gaps.expectNone(flyway, settings);
      readiness.forgetArrived();
      return result.migrations.stream()
          .map(ran -> Applied.of(migration(ran.version), ran.executionTime))
          .toList();
    } catch (FlywayException e) {
      throw FlywayFailure.of(e, stamps ? "stamp" : "upgrade", settings);
    }
  }

  private JavaMigration[] migrations(Watch watch, Readiness readiness) {
    Revisions revisions = settings.revisions();
    OnlineMode mode = readiness.mode();
    boolean isLocked = RunLock.isOfAllProcesses(readiness.dialect());
    return revisions.all().stream()
        .map(migration -> new UpgradeMigration(migration, revisions, watch, mode, isLocked))
        .toArray(JavaMigration[]::new);
  }

  private Migration migration(String version) {
    return settings.revisions().find(Version.of(version)).orElseThrow();
  }

  private List<Migration> pending(HistoryRows history, Optional<Version> target) {
    return outstanding(history).upTo(target);
  }

  private Outstanding outstanding(HistoryRows history) {
    return new Outstanding(settings.revisions(), history);
  }

  private void expectOwnMigrations(HistoryRows history) {
    for (HistoryRow row : history.live()) {
      Version version = row.version().orElseThrow();
      boolean isMissing =
          settings.revisions().find(version).isEmpty() && !settings.revisions().isReplaced(version);
      if (isMissing && row.type().equals("JDBC")) {
        throw new WaymarkException(
            "Cannot upgrade "
                + settings.address()
                + ": "
                + row.script()
                + " was applied to it and is not among the migrations in the code. Put it back, or"
                + " downgrade below it with the code that has it.");
      }
    }
  }
}
