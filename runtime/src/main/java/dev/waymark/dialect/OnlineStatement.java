package dev.waymark.dialect;

import java.util.Optional;

/**
 * A statement of an {@link OnlineDialect}.
 *
 * @param sql the statement
 * @param way how it is run
 * @param remains what an attempt that failed may have left of it
 */
public record OnlineStatement(String sql, Way way, Optional<Remains> remains) {

  /** A statement that leaves nothing when it fails. */
  public static OnlineStatement of(String sql, Way way) {
    return new OnlineStatement(sql, way, Optional.empty());
  }

  /** How a statement is run, which depends on the locks it takes. */
  public enum Way {
    /**
     * In a transaction of its own. Its lock keeps others out, and everybody who comes while it
     * waits for the lock waits behind it: so it waits for a short time, and is repeated.
     */
    BRIEF,
    /** In a transaction of its own. It may take long, but lets others read and write meanwhile. */
    LASTING,
    /**
     * Outside of a transaction, because it commits portion by portion. It waits for locks for a
     * short time, and may be run again from its beginning.
     */
    PORTIONED,
    /** Outside of any transaction, because the database does it in several of its own. */
    ALONE
  }

  /**
   * What a failed attempt may have left.
   *
   * @param query finds a row if something was left, or is still there, so that the statement has to
   *     run again
   * @param removal the statement that has to take it away first
   */
  public record Remains(String query, Optional<String> removal) {}
}
