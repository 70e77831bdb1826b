package dev.waymark.flyway;

import dev.waymark.database.Passwords;
import dev.waymark.database.SqlAdvice;
import dev.waymark.database.WaymarkException;
import org.flywaydb.core.api.FlywayException;

/** What went wrong in Flyway or the driver, in Waymark's words. */
final class FlywayFailure {
  private FlywayFailure() {}

  /** The exception of a migration if it was one, else what Flyway says, with what to do. */
  static WaymarkException of(FlywayException failure, String doing, Settings settings) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WaymarkException ours) {
        return ours;
      }
    }
    String problem = "Cannot " + doing + " " + settings.address() + ": ";
    return switch (String.valueOf(failure.getErrorCode())) {
      case "NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE" ->
          new WaymarkException(
              problem
                  + "its schema already has tables, but no history "
                  + settings.database().historyTable()
                  + ". "
                  + whatTheTablesMayBe(settings)
                  + "; otherwise choose an empty schema with defaultSchema(...), or --schema. Nothing was"
                  + " done.",
              failure);
      case "VALIDATE_ERROR" ->
          new WaymarkException(
              problem
                  + "what was applied to it does not fit the migrations in the code. An applied"
                  + " migration must not be changed or removed; put it back, or downgrade below it"
                  + " with the code it was applied with. Flyway says: "
                  + Passwords.hidden(failure.getMessage()),
              failure);
      default ->
          new WaymarkException(
              problem + Passwords.hidden(failure.getMessage()) + SqlAdvice.on(failure), failure);
    };
  }

  private static String whatTheTablesMayBe(Settings settings) {
    return settings
        .revisions()
        .baseline()
        .map(
            baseline ->
                "If they are those of revision "
                    + baseline.name()
                    + ", the baseline, waymark.adopt() compares them with it and records it")
        .orElse("If they are those of a revision, record that with stamp <revision>");
  }
}
