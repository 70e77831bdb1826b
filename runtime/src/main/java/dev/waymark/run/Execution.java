package dev.waymark.run;

import dev.waymark.database.Database;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineDialect;
import dev.waymark.history.HistoryTable;
import dev.waymark.history.Outstanding;
import dev.waymark.history.Revisions;
import dev.waymark.history.SquashedHistory;
import dev.waymark.migration.Migration;
import dev.waymark.schema.Schema;
import dev.waymark.step.Direction;
import dev.waymark.step.Rendering;
import dev.waymark.step.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The run of one revision in one direction, inside of Flyway's lock and transaction.
 *
 * @param migration the revision
 * @param direction up or down
 * @param revisions the revisions it is one of
 * @param watch who is told
 * @param mode how it runs if it is to let others work
 * @param log is told in a sentence if the database has been found at the revision
 */
public record Execution(
    Migration migration,
    Direction direction,
    Revisions revisions,
    Watch watch,
    OnlineMode mode,
    Consumer<String> log) {

  /**
   * Runs what has not run yet.
   *
   * @param database the database, by the connection of Flyway's transaction
   * @param inOrder whether it runs after all revisions that are older
   * @throws WaymarkException whatever goes wrong, errors of the JVM included: at an {@link Error},
   *     Flyway would commit what has been done so far and write no row
   */
  public void run(Database database, boolean inOrder) {
    try {
      watch.begins(migration);
      long start = System.nanoTime();
      run(database, inOrder ? revisions : actual(database));
      watch.ends(migration, System.nanoTime() - start);
    } catch (WaymarkException e) {
      throw e;
    } catch (Throwable e) {
      throw RevisionFailedException.before(migration, direction, e);
    }
  }

  /**
   * What may run out of order is rendered for the tables that are there, and its proof is repeated
   * under Flyway's lock, because another process may have been faster.
   */
  private Revisions actual(Database database) throws SQLException {
    Outstanding outstanding = new Outstanding(revisions, HistoryTable.of(database).read());
    if (direction == Direction.UP && outstanding.late().contains(migration)) {
      outstanding.expectCommuting("the database");
    }
    return outstanding.inOrder();
  }

  private void run(Database database, Revisions actual) throws SQLException {
    Connection connection = database.connection();
    Dialect dialect = database.dialect();
    // In a transaction it would not let anyone work: every lock lasts to its end.
    boolean isSeparate = connection.getAutoCommit();
    Optional<OnlineDialect> online =
        isSeparate && mode.appliesTo(migration) ? mode.dialect() : Optional.empty();
    List<Step> steps =
        Rendering.of(
            direction.operations(migration),
            direction.schemaBefore(migration, actual),
            dialect,
            online);
    Progress progress = progress(database);
    int finished = progress.finished(steps);
    boolean mayBeThere = direction == Direction.UP && migration.isBaseline() && finished == 0;
    if (mayBeThere && isTakenOver(database)) {
      progress.complete();
      return;
    }
    Optional<SqliteCare> care = SqliteCare.of(connection, dialect, steps);
    SeparateSteps separate = new SeparateSteps(connection, online, mode.patience());
    for (int i = finished; i < steps.size(); i++) {
      int index = i;
      SeparateSteps.Work work = () -> run(steps, index, connection, care);
      try {
        watch.stepBegins(migration, steps.get(i), i + 1, steps.size());
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

  private boolean isTakenOver(Database database) throws SQLException {
    new SquashedHistory(revisions, HistoryTable.of(database).read()).expectWhole("the database");
    Schema schema = revisions.schemaAfter(migration);
    Takeover takeover =
        new Takeover(migration, schema, DatabaseState.differences(database, schema, false));
    if (!takeover.isBegun()) {
      return false;
    }
    takeover.expectFit();
    log.accept(
        "Revision "
            + migration.name()
            + " is the baseline; the database has its tables already and is taken as it is."
            + (takeover.differences().isEmpty()
                ? ""
                : " It differs in what does no harm:" + takeover.inWords()));
    return true;
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

  private Progress progress(Database database) throws SQLException {
    if (database.dialect().hasTransactionalDdl() && !database.connection().getAutoCommit()) {
      return Progress.NONE;
    }
    return new Journal(database, migration.name().version().toString(), direction);
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
