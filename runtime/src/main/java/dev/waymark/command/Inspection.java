package dev.waymark.command;

import dev.waymark.flyway.FlywayRunner;
import java.util.List;

/** One of the things that {@link Check} looks at. */
public interface Inspection {

  /**
   * What is not as it should be. Only reads.
   *
   * @param found what the inspections before this one found
   * @throws dev.waymark.database.WaymarkException if the database cannot be reached
   */
  List<Problem> of(FlywayRunner runner, List<Problem> found);
}
