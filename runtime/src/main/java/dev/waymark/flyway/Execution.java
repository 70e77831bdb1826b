package dev.waymark.flyway;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineDialect;
import dev.waymark.migration.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.migration.Context;

/**
 * The run of one revision in one direction, inside of Flyway's lock and transaction.
 *
 * @param migration the revision
 * @param direction up or down
 * @param revisions the revisions it is one of
 * @param mode how it runs if it is to let others work
 */
record Execution(Migration migration, Direction direction, Revisions revisions, OnlineMode mode) {

  /**
   * Runs what has not run yet.
   *
   * @throws WaymarkException whatever goes wrong, errors of the JVM included: at an {@link Error},
   *     Flyway would commit what has been done so far and write no row
   */
  void run(Context flyway) {
    try {
      run(flyway.getConnection(), flyway.getConfiguration().getTable());
    } catch (WaymarkException e) {
      throw e;
    } catch (Throwable e) {
      throw RevisionFailedException.before(migration, direction, e);
    }
  }

  private void run(Connection connection, String historyTable) throws SQLException {
    Dialect dialect = DatabaseProduct.dialect(connection);
    // In a transaction it would not let anyone work: every lock lasts to its end.
    boolean isSeparate = connection.getAutoCommit();
    Optional<OnlineDialect> online =
        isSeparate && mode.appliesTo(migration) ? mode.dialect() : Optional.empty();
    List<Step> steps =
        Script.of(
            direction.operations(migration),
            direction.schemaBefore(migration, revisions),
            dialect,
            online);
    Progress progress = progress(connection, dialect, historyTable);
    int finished = progress.finished(steps);
    Optional<SqliteCare> care = SqliteCare.of(connection, dialect, steps);
    SeparateSteps separate = new SeparateSteps(connection, online, mode.patience());
    for (int i = finished; i < steps.size(); i++) {
      int index = i;
      SeparateSteps.Work work = () -> run(steps, index, connection, care);
      try {
        if (isSeparate) {
          separate.run(i + 1, steps.get(i), work, progress);
        } else {
          progress.begin(i + 1, steps.get(i));
          work.run();
          progress.finish(i + 1, steps.get(i));
        }
      } catch (Throwable e) {
        throw failure(steps, i, progress, e);
      }
    }
    if (care.isPresent()) {
      care.get().expectNoNewViolations();
    }
    progress.complete();
  }

  private static void run(
      List<Step> steps, int index, Connection connection, Optional<SqliteCare> care)
      throws Exception {
    if (care.isPresent()) {
      care.get().run(steps, index);
    } else {
      steps.get(index).run(connection);
    }
  }

  private Progress progress(Connection connection, Dialect dialect, String historyTable)
      throws SQLException {
    if (dialect.hasTransactionalDdl() && !connection.getAutoCommit()) {
      return Progress.NONE;
    }
    JournalTable table =
        new JournalTable(
            connection,
            dialect,
            DatabaseTables.inCurrentSchema(connection, JournalTable.NAME),
            historyTable);
    HistoryTable history =
        new HistoryTable(
            connection, dialect, DatabaseTables.inCurrentSchema(connection, historyTable));
    String version = migration.name().version().toString();
    return new Journal(connection, dialect, table, history, version, direction);
  }

  private RevisionFailedException failure(
      List<Step> steps, int index, Progress progress, Throwable cause) {
    if (cause instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    try {
      progress.abandon();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    return RevisionFailedException.at(
        migration, direction, steps, index, progress.leftBehind(), cause);
  }
}
