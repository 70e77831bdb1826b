package dev.waymark.migration;

import dev.waymark.operation.RunCode;
import java.sql.Connection;

/**
 * Java code of a migration. It must not use the application's entities: it has to run when they
 * have changed.
 */
@FunctionalInterface
public interface JavaStep extends RunCode.Code {

  /**
   * Does the work.
   *
   * @param connection the connection of the migration; it must not be closed, committed or rolled
   *     back
   * @throws Exception if the work cannot be done; the revision fails then
   */
  void run(Connection connection) throws Exception;
}
