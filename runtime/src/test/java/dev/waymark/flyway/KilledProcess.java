package dev.waymark.flyway;

import dev.waymark.flyway.Workshop.Fault;
import java.util.Optional;

/** A process of its own that upgrades a database, and is gone in the middle of a revision. */
final class KilledProcess {
  private KilledProcess() {}

  /** Takes the address of the database, and before which step of the second revision to go. */
  public static void main(String[] arguments) {
    ClassLoader loader = KilledProcess.class.getClassLoader();
    new FlywayRunner(
            new Settings(
                FlywayConnections.to(arguments[0], "root", "", loader),
                "the database",
                Workshop.broken(Fault.KILLED, Fault.NONE, Integer.parseInt(arguments[1])),
                loader,
                Optional.empty(),
                Settings.DEFAULT_HISTORY_TABLE))
        .upgrade(Optional.empty());
  }
}
