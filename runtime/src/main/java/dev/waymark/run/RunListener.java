package dev.waymark.run;

import dev.waymark.migration.MigrationName;

/**
 * Is told what an upgrade or a downgrade is doing, by the thread that does it. What it throws ends
 * the run, as an error of the revision would.
 */
public interface RunListener {

  /** One that does nothing. */
  RunListener NONE = new RunListener() {};

  /**
   * Somebody else is migrating the database, and the run waits for the end of it. Is said once, and
   * then from time to time.
   *
   * @param what for whom it waits
   */
  default void waits(String what) {}

  /**
   * A revision begins.
   *
   * @param revision the revision
   * @param number which one it is of this run, from 1
   * @param of how many revisions the run has
   */
  default void revisionBegins(MigrationName revision, int number, int of) {}

  /**
   * A statement, or a piece of Java code, begins.
   *
   * @param revision the revision
   * @param operation the operation that it is a part of, in a few words
   * @param number which statement of the revision it is, from 1
   * @param of how many statements the revision has
   */
  default void stepBegins(MigrationName revision, String operation, int number, int of) {}

  /** The steps of a revision are done; its row is written next. */
  default void revisionEnds(Applied revision) {}
}
