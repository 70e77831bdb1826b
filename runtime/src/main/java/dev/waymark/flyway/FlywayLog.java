package dev.waymark.flyway;

import org.flywaydb.core.api.logging.LogFactory;

/** What is said of a run where Flyway says what it does. */
final class FlywayLog {
  private FlywayLog() {}

  static void info(String text) {
    LogFactory.getLog(FlywayLog.class).info(text);
  }
}
