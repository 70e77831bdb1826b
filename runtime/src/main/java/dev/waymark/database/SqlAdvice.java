package dev.waymark.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What to do about an error of a database, as far as its code says. */
public final class SqlAdvice {
  private static final Set<String> FORBIDDEN_STATES = Set.of("42501", "90040", "90096");

  /** Of MariaDB and MySQL, whose state for them is that of any wrong statement. */
  private static final Set<Integer> FORBIDDEN_CODES = Set.of(1044, 1142, 1143, 1227, 1370);

  private static final Set<String> READ_ONLY_STATES = Set.of("25006", "90097");
  private static final String SQLITE_READ_ONLY = "SQLITE_READONLY";
  private static final String SQLITE_BUSY = "SQLITE_BUSY";

  private SqlAdvice() {}

  /** A sentence, with a space before it; nothing if no database is to blame. */
  public static String on(Throwable failure) {
    String unknown = " Check that it runs, and its address, user and password.";
    return cause(failure).map(sql -> known(sql).orElse(unknown)).orElse("");
  }

  /** The same; nothing if the code says nothing. */
  public static String onKnown(Throwable failure) {
    return cause(failure).flatMap(SqlAdvice::known).orElse("");
  }

  private static Optional<SQLException> cause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> known(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    String message = String.valueOf(failure.getMessage());
    if (FORBIDDEN_STATES.contains(state) || FORBIDDEN_CODES.contains(failure.getErrorCode())) {
      return Optional.of(
          " The user may not do that: grant it the right, or connect as another user.");
    }
    if (READ_ONLY_STATES.contains(state) || message.contains(SQLITE_READ_ONLY)) {
      return Optional.of(" The database can only be read: connect to one that may be written.");
    }
    if (message.contains(SQLITE_BUSY)) {
      return Optional.of(
          " Another program has been writing to the database for a minute: let it finish, then run"
              + " this again.");
    }
    return Optional.empty();
  }
}
