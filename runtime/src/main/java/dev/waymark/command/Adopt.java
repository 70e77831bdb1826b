package dev.waymark.command;

import dev.waymark.flyway.FlywayRunner;

/**
 * Takes a database whose tables were made by hand or by another tool, and which has no history, as
 * being at the baseline.
 *
 * @param runner the database and its migrations
 */
public record Adopt(FlywayRunner runner) {

  /**
   * Runs it. The database gets a history that begins with the baseline; its tables are not touched.
   *
   * @return what the database has otherwise than the baseline, none of which the application would
   *     notice
   * @throws dev.waymark.database.WaymarkException if there is no baseline, the database does not
   *     have its tables or has them otherwise, has a history already, or cannot be reached
   */
  public Drift.Result run() {
    return new Drift.Result(
        runner.revisions().baseline().map(migration -> migration.name().version()), runner.adopt());
  }
}
