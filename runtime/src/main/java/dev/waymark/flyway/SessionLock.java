package dev.waymark.flyway;

import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Flyway's lock on PostgreSQL, held by the session.
 *
 * <p>Left to itself Flyway holds it by a transaction of its own, and needs a second connection for
 * the migrations. Then a migration is committed before its row in the history is, a process that
 * ends in between leaves one without the other, and {@code create index concurrently} waits for
 * that transaction, which waits for it (Flyway's issues 3497 and 3682).
 *
 * <p>The two kinds of lock exclude each other, so that a plain Flyway can run beside. Behind a
 * PgBouncer that shares sessions between transactions, neither is safe.
 */
final class SessionLock {
  private SessionLock() {}

  /** Makes Flyway use it. Fails to load where the part of Flyway for PostgreSQL is missing. */
  static void use(Flyway flyway) {
    flyway
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
  }
}
