package dev.waymark.history;

import dev.waymark.database.Database;
import dev.waymark.database.DatabaseSettings;
import dev.waymark.database.DatabaseTables;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.Dialect;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.schema.QualifiedName;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Finds out with one query, and without Flyway, that nothing is to be done, as at most starts of an
 * application.
 *
 * <p>It passes only if the history is exactly that of the migrations: the same versions,
 * descriptions and checksums, no failed run, nothing interrupted. About anything else it says
 * nothing; the upgrade then looks closer, and tells what is wrong.
 */
public final class HeadCheck {
  private static final Logger LOGGER = System.getLogger("dev.waymark");

  private final Database database;
  private final String address;
  private final Revisions revisions;
  private final boolean newerAllowed;
  private final String journal;
  private final boolean hasJournal;

  private HeadCheck(
      Database database,
      String address,
      Revisions revisions,
      boolean newerAllowed,
      String journal) {
    this.database = database;
    this.address = address;
    this.revisions = revisions;
    this.newerAllowed = newerAllowed;
    this.journal = journal;
    // Elsewhere no revision leaves rows in the journal.
    this.hasJournal =
        !database.dialect().hasTransactionalDdl()
            || revisions.all().stream().anyMatch(m -> m.online() || !m.inTransaction());
  }

  /**
   * The newest revision of the database, if nothing is to be done.
   *
   * @param newerAllowed whether the database may have revisions that are newer than all of these
   * @param journal the name of the table that has rows of revisions that are half done
   * @throws WaymarkException if the database cannot be reached
   */
  public static Optional<Version> current(
      DatabaseSettings settings, Revisions revisions, boolean newerAllowed, String journal) {
    if (revisions.head().isEmpty()) {
      return Optional.empty();
    }
    return Database.ask(
        settings,
        database ->
            new HeadCheck(database, settings.address(), revisions, newerAllowed, journal).run());
  }

  private Optional<Version> run() throws SQLException {
    Optional<HistoryRows> rows = rows(hasJournal);
    if (rows.isEmpty() && hasJournal && !hasJournalTable()) {
      // A database that was stamped, adopted or migrated by a script has no journal yet.
      rows = rows(false);
    }
    Optional<Version> current = rows.filter(this::isHead).flatMap(HistoryRows::current);
    current.ifPresent(
        version ->
            LOGGER.log(
                Level.DEBUG,
                () ->
                    address
                        + " is at revision "
                        + version
                        + ", its history is that of the migrations: nothing to do."));
    return current;
  }

  private boolean hasJournalTable() throws SQLException {
    return DatabaseTables.has(database.connection(), database.named(journal));
  }

  /** The history; nothing if it cannot be read, or if a revision is half done. */
  private Optional<HistoryRows> rows(boolean withJournal) throws SQLException {
    Dialect dialect = database.dialect();
    String table = database.historyTable();
    Optional<String> schema = database.defaultSchema();
    RowCondition condition =
        schema.isPresent() ? RowCondition.NONE : RowCondition.inCurrentSchema(dialect, table);
    if (withJournal) {
      QualifiedName name = DatabaseTables.in(schema.orElse(null), journal);
      condition = condition.and(RowCondition.nothingInterrupted(dialect, name, table));
    }
    HistoryTable history =
        new HistoryTable(
            database.connection(), dialect, DatabaseTables.in(schema.orElse(null), table));
    Optional<Savepoint> savepoint = savepoint();
    try {
      return Optional.of(history.read(condition));
    } catch (SQLException e) {
      // There is no such table yet; or if it is something else, whoever asks next is told.
      if (savepoint.isPresent()) {
        database.connection().rollback(savepoint.get());
      }
      LOGGER.log(Level.DEBUG, "The history cannot be read with one query", e);
      return Optional.empty();
    }
  }

  /** On PostgreSQL an error ends the transaction, which may be that of somebody else. */
  private Optional<Savepoint> savepoint() throws SQLException {
    Connection connection = database.connection();
    return connection.getAutoCommit() || !database.dialect().hasTransactionalDdl()
        ? Optional.empty()
        : Optional.of(connection.setSavepoint());
  }

  private boolean isHead(HistoryRows history) {
    List<HistoryRow> ours = history.rows().stream().filter(row -> !isAside(row)).toList();
    if (ours.stream().anyMatch(row -> !row.success() || row.version().isEmpty())) {
      return false;
    }
    Iterator<Migration> migrations = revisions.all().iterator();
    List<HistoryRow> live = new HistoryRows(ours).live();
    for (int i = live.size() - 1; i >= 0; i--) {
      HistoryRow row = live.get(i);
      boolean fits =
          row.isBaseline()
              ? i == live.size() - 1 && skip(migrations, row.version().orElseThrow())
              : migrations.hasNext() ? isOf(row, migrations.next()) : newerAllowed;
      if (!fits) {
        return false;
      }
    }
    return !migrations.hasNext();
  }

  /**
   * Whether a row is of something that is done and nothing to the revisions: an SQL migration, the
   * creation of the schema, or a revision whose place the baseline has taken.
   */
  private boolean isAside(HistoryRow row) {
    return row.success()
        && (row.isSql()
            || row.type().equals("SCHEMA")
            || row.version().filter(revisions::isReplaced).isPresent());
  }

  /** Goes behind the baseline, which has to be one of them. */
  private static boolean skip(Iterator<Migration> migrations, Version baseline) {
    while (migrations.hasNext()) {
      if (migrations.next().name().version().equals(baseline)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(HistoryRow row, Migration migration) {
    return row.type().equals("JDBC")
        && row.version().equals(Optional.of(migration.name().version()))
        && row.description().equals(migration.name().description())
        && row.checksum().equals(Optional.of(migration.checksum()));
  }
}
