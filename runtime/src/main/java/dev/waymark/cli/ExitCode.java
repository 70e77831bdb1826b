package dev.waymark.cli;

/** What the process ends with. */
final class ExitCode {
  /** It was done, or there was nothing to do. */
  static final int DONE = 0;

  /** It failed, or the database is not in a state for it. */
  static final int FAILED = 1;

  /** The command was not understood, or the target means no revision. Nothing was done. */
  static final int USAGE = 2;

  /** {@code check}, {@code drift} or {@code current --check-head} found something. */
  static final int NOT_AS_EXPECTED = 3;

  /** The downgrade would lose data and was not told that it may. Nothing was done. */
  static final int DATA_LOSS = 4;

  private ExitCode() {}
}
