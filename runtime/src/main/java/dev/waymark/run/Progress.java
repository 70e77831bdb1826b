package dev.waymark.run;

import dev.waymark.database.WaymarkException;
import dev.waymark.step.Step;
import java.sql.SQLException;
import java.util.List;

/** What is remembered of a revision while it runs. */
interface Progress {

  /**
   * How many of the steps an earlier, interrupted run has finished.
   *
   * @throws WaymarkException if those have been changed since, or another revision is interrupted
   */
  int finished(List<Step> steps) throws SQLException;

  /** Is told before the step with that number, counted from 1, runs. */
  void begin(int number, Step step) throws SQLException;

  /** Remembers that the step with that number, counted from 1, is finished. */
  void finish(int number, Step step) throws SQLException;

  /** Is told that the step which had begun has failed, and is rolled back. */
  void abandon() throws SQLException;

  /** Is told that all steps are finished. */
  void complete() throws SQLException;

  /** What is left in the database when a step has failed, and what to do, in whole sentences. */
  String leftBehind();

  /** For a database that takes everything back: nothing has to be remembered. */
  Progress NONE =
      new Progress() {
        @Override
        public int finished(List<Step> steps) {
          return 0;
        }

        @Override
        public void begin(int number, Step step) {}

        @Override
        public void finish(int number, Step step) {}

        @Override
        public void abandon() {}

        @Override
        public void complete() {}

        @Override
        public String leftBehind() {
          return "The database has rolled back all of it. Mend the migration or the data, then run"
              + " it again.";
        }
      };
}
