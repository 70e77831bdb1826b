package dev.waymark.lock;

import dev.waymark.database.Database;
import dev.waymark.database.DatabaseTables;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Flyway's lock on a server, taken for a whole run. A session can take it again, as Flyway then
 * does for each revision; and a server gives it back when the session is gone.
 *
 * <p>It is asked for again and again. A statement that waits for it on PostgreSQL would be a
 * transaction, for whose end {@code create index concurrently} waits, which waits for it.
 *
 * @param connection the session
 * @param name what the lock is called, in the one form or the other
 * @param take gets it, or says at once that it cannot
 * @param release gives it back
 * @param holder says in a few words which session has it
 */
record ServerLock(Connection connection, Object name, String take, String release, String holder) {
  private static final Logger LOGGER = System.getLogger("dev.waymark");

  /** What Flyway adds the hash of the table's name to. */
  private static final long POSTGRESQL_BASE = 77431708279161L;

  private static final String MARIADB_PREFIX = "Flyway-";

  static ServerLock postgresql(Database database) throws SQLException {
    return new ServerLock(
        database.connection(),
        POSTGRESQL_BASE + hash(database, Optional.ofNullable(database.connection().getSchema())),
        "select pg_try_advisory_lock(?)",
        "select pg_advisory_unlock(?)",
        "select 'process ' || l.pid || coalesce(' of user ' || a.usename, '')"
            + " || coalesce(' at ' || host(a.client_addr), '')"
            + " || coalesce(' (' || nullif(a.application_name, '') || ')', '')"
            + " from pg_catalog.pg_locks l"
            + " left join pg_catalog.pg_stat_activity a on a.pid = l.pid"
            + " where l.locktype = 'advisory' and l.granted and l.objsubid = 1"
            + " and ((l.classid::bigint << 32) | l.objid::bigint) = ?"
            + " and l.database ="
            + " (select oid from pg_catalog.pg_database where datname = current_database())");
  }

  static ServerLock mariadb(Database database) throws SQLException {
    return new ServerLock(
        database.connection(),
        MARIADB_PREFIX + hash(database, Optional.ofNullable(database.connection().getCatalog())),
        "select coalesce(get_lock(?, 0), 0) = 1",
        "select release_lock(?)",
        "select concat('connection ', id, ' of user ', user, ' at ', host)"
            + " from information_schema.processlist where id = is_used_lock(?)");
  }

  /** Java's hash of the name of the history table, as Flyway takes it. */
  private static int hash(Database database, Optional<String> schema) {
    return database
        .dialect()
        .quote(
            DatabaseTables.in(
                database.defaultSchema().or(() -> schema).orElse(null), database.historyTable()))
        .hashCode();
  }

  /** Waits until it is free. */
  RunLock.Held take(Waiting waiting) throws SQLException {
    waiting.until(
        () -> answer(take).filter(ServerLock::isTrue).isPresent(),
        () -> answer(holder).orElse("another run"));
    return this::giveBack;
  }

  private void giveBack() throws SQLException {
    if (answer(release).filter(ServerLock::isTrue).isEmpty()) {
      LOGGER.log(Level.DEBUG, "The lock {0} was lost before it was given back", name);
    }
  }

  private static boolean isTrue(String answer) {
    return answer.equals("t") || answer.equals("true") || answer.equals("1");
  }

  private Optional<String> answer(String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    }
  }
}
