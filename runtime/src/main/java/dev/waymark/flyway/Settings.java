package dev.waymark.flyway;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.history.Revisions;
import dev.waymark.run.LockPatience;

/**
 * A database and what is to be in it.
 *
 * @param database where it is
 * @param revisions the migrations
 * @param classLoader by which Flyway finds drivers and plugins
 * @param patience how online revisions wait for locks
 * @param newerAllowed whether the database may have revisions that are newer than all of these
 */
public record Settings(
    DatabaseSettings database,
    Revisions revisions,
    ClassLoader classLoader,
    LockPatience patience,
    boolean newerAllowed) {

  /** Settings with the usual patience, for a database that is not newer. */
  public Settings(DatabaseSettings database, Revisions revisions, ClassLoader classLoader) {
    this(database, revisions, classLoader, LockPatience.DEFAULT, false);
  }

  /** What the database is called in messages, without a password. */
  public String address() {
    return database.address();
  }

  /** The same for a database that is reached otherwise. */
  Settings with(DatabaseSettings other) {
    return new Settings(other, revisions, classLoader, patience, newerAllowed);
  }
}
