package dev.waymark.dialect;

import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.time.Duration;
import java.util.List;

/**
 * How a database changes tables while others read and write them: in statements that are committed
 * one by one, each of which keeps others waiting only for a moment.
 */
public interface OnlineDialect {

  /**
   * The statements of an operation, in order. They lead to the same schema as those of {@link
   * Dialect#render}.
   *
   * @throws DialectException if the database has no way to do it
   */
  List<OnlineStatement> render(Operation operation, Schema before);

  /** The statement by which the transaction that is open waits for a lock no longer than that. */
  String limitOnWaiting(Duration longest);

  /** The statement by which all transactions of the session wait for a lock no longer than that. */
  String limitOfSession(Duration longest);

  /** The statement that takes the limit of the session back. */
  String noLimitOfSession();

  /** Whether an error with that SQL state only says that somebody else was in the way. */
  boolean isWorthRepeating(String sqlState);
}
