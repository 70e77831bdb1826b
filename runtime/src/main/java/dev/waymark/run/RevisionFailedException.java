package dev.waymark.run;

import dev.waymark.database.SqlAdvice;
import dev.waymark.database.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.operation.Operation;
import dev.waymark.step.Direction;
import dev.waymark.step.Step;
import java.util.List;
import java.util.Optional;

/**
 * A revision that failed while it ran. The message shows the revision, the operation, the
 * statement, the cause, and what is left in the database.
 */
public final class RevisionFailedException extends WaymarkException {
  private static final long serialVersionUID = 1L;

  private final transient Version version;
  private final transient Optional<Operation> operation;

  private RevisionFailedException(
      String message, Throwable cause, Version version, Optional<Operation> operation) {
    super(message, cause);
    this.version = version;
    this.operation = operation;
  }

  /** A failure before the first step, which left nothing behind. */
  static RevisionFailedException before(Migration migration, Direction direction, Throwable cause) {
    return new RevisionFailedException(
        headline(migration, direction) + " before its first statement: " + reason(cause),
        cause,
        migration.name().version(),
        Optional.empty());
  }

  /**
   * A failure of a step.
   *
   * @param index which of the steps, from 0
   * @param left what is left in the database, and what to do
   */
  static RevisionFailedException at(
      Migration migration,
      Direction direction,
      List<Step> steps,
      int index,
      String left,
      Throwable cause) {
    Step step = steps.get(index);
    String message =
        headline(migration, direction)
            + " at statement "
            + (index + 1)
            + " of "
            + steps.size()
            + ".\n  operation: "
            + step.operation()
            + "\n  statement: "
            + step.text().strip().replace("\n", "\n             ")
            + "\n  cause:     "
            + reason(cause)
            + "\n"
            + left
            + SqlAdvice.onKnown(cause);
    return new RevisionFailedException(
        message, cause, migration.name().version(), Optional.of(step.operation()));
  }

  private static String headline(Migration migration, Direction direction) {
    return "The "
        + direction.of(migration.name().toString())
        + " ("
        + migration.getClass().getName()
        + ") failed";
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.toString() : cause.getMessage().strip();
  }

  /** The revision that failed. */
  public Version version() {
    return version;
  }

  /** The operation that failed, if one had begun. */
  public Optional<Operation> operation() {
    return operation;
  }
}
