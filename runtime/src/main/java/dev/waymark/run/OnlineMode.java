package dev.waymark.run;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineDialect;
import dev.waymark.migration.Migration;
import java.util.Optional;

/**
 * How online revisions run on one database.
 *
 * @param dialect the statements that let others work, if the database has such
 * @param patience how they wait for locks
 */
public record OnlineMode(Optional<OnlineDialect> dialect, LockPatience patience) {

  public static OnlineMode of(Dialect dialect, LockPatience patience) {
    return new OnlineMode(dialect.online(), patience);
  }

  /** As always, where the database is not known. */
  public static OnlineMode none() {
    return new OnlineMode(Optional.empty(), LockPatience.DEFAULT);
  }

  /** Whether Flyway is to open a transaction around the revision. */
  public boolean isInTransaction(Migration migration) {
    return migration.inTransaction() && !appliesTo(migration);
  }

  /** Whether the steps of the revision are to let others work. */
  boolean appliesTo(Migration migration) {
    return migration.online() && dialect.isPresent();
  }
}
