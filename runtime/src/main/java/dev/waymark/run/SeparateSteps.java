package dev.waymark.run;

import dev.waymark.dialect.OnlineDialect;
import dev.waymark.dialect.OnlineStatement.Remains;
import dev.waymark.dialect.OnlineStatement.Way;
import dev.waymark.step.Step;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The steps of a revision that runs without a transaction of its own. Each is committed by itself,
 * together with what is remembered of it where that is possible.
 *
 * @param connection the connection, in auto-commit mode
 * @param online the dialect that limits how long a step waits for locks, if there is one
 * @param patience the limit
 */
record SeparateSteps(Connection connection, Optional<OnlineDialect> online, LockPatience patience) {

  /** What a step does. */
  interface Work {
    void run() throws Exception;
  }

  /** Runs the step; again, if others were in the way. */
  void run(int number, Step step, Work work, Progress progress) throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        runOnce(number, step, work, progress);
        return;
      } catch (SQLException e) {
        if (!isWorthRepeating(step, e)) {
          throw e;
        }
        if (tries > patience.retries()) {
          throw inTheWay(tries, e);
        }
        progress.abandon();
        Thread.sleep(patience.pauseAfter(tries).toMillis());
      }
    }
  }

  private boolean isWorthRepeating(Step step, SQLException failure) {
    return step instanceof Step.SqlStep
        && failure.getSQLState() != null
        && online.filter(dialect -> dialect.isWorthRepeating(failure.getSQLState())).isPresent();
  }

  private SQLException inTheWay(int tries, SQLException last) {
    return new SQLException(
        last.getMessage()
            + " (tried "
            + tries
            + " times, for "
            + patience.timeout().toMillis()
            + " ms each: other transactions hold the lock; end those that are idle, or allow more"
            + " retries)",
        last.getSQLState(),
        last);
  }

  private void runOnce(int number, Step step, Work work, Progress progress) throws Exception {
    if (step.way() == Way.BRIEF || step.way() == Way.LASTING) {
      inTransaction(number, step, work, progress);
      return;
    }
    if (step.remains().isPresent()) {
      remove(step.remains().get());
    }
    progress.begin(number, step);
    if (online.isPresent() && step.way() == Way.PORTIONED) {
      withLimit(online.get(), work);
    } else {
      work.run();
    }
    progress.finish(number, step);
  }

  private void withLimit(OnlineDialect dialect, Work work) throws Exception {
    execute(dialect.limitOfSession(patience.timeout()));
    try {
      work.run();
    } finally {
      // A connection that is lost has nothing to be set back.
      if (!connection.isClosed()) {
        execute(dialect.noLimitOfSession());
      }
    }
  }

  private void inTransaction(int number, Step step, Work work, Progress progress) throws Exception {
    connection.setAutoCommit(false);
    try {
      if (online.isPresent() && step.way() == Way.BRIEF) {
        execute(online.get().limitOnWaiting(patience.timeout()));
      }
      work.run();
      progress.finish(number, step);
      connection.commit();
    } catch (Throwable e) {
      rollBack(e);
      throw e;
    } finally {
      // A connection that is lost has nothing to be set back.
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    }
  }

  private void rollBack(Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private void remove(Remains remains) throws SQLException {
    if (remains.removal().isPresent() && isLeft(connection, remains)) {
      execute(remains.removal().get());
    }
  }

  /** Whether a failed attempt has left something. */
  static boolean isLeft(Connection connection, Remains remains) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(remains.query())) {
      return row.next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
