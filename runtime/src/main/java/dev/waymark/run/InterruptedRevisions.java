package dev.waymark.run;

import dev.waymark.database.Database;
import dev.waymark.history.HistoryTable;
import dev.waymark.run.JournalTable.Row;
import dev.waymark.step.Direction;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The revisions that are half done in a database, as its {@link Journal} says. */
public final class InterruptedRevisions {
  /** The name of the table that has them, to the letter. */
  public static final String TABLE = JournalTable.NAME;

  private final Database database;
  private final JournalTable table;

  private InterruptedRevisions(Database database) throws SQLException {
    this.database = database;
    this.table = new JournalTable(database);
  }

  /** Those of that database. */
  public static InterruptedRevisions of(Database database) throws SQLException {
    return new InterruptedRevisions(database);
  }

  /** A sentence about the one that was interrupted in that direction, if there is one. */
  public Optional<String> inWords(Direction direction) throws SQLException {
    return table.rows(HistoryTable.of(database).read()).stream()
        .filter(row -> row.direction().equals(direction.name()))
        .reduce((first, last) -> last)
        .map(Row::interruption);
  }

  /** Forgets those that the history has by now, which are not half done. */
  public void forgetArrived() throws SQLException {
    table.deleteArrived(HistoryTable.of(database).read());
  }

  /** Forgets what is done of them, and says what that was. */
  public List<String> forget() throws SQLException {
    List<Row> rows = table.rows();
    for (Row row : rows) {
      table.delete(row.revision(), Direction.valueOf(row.direction()));
    }
    return rows.stream()
        .map(
            row ->
                "statement "
                    + row.number()
                    + " of the "
                    + Direction.valueOf(row.direction()).of(row.revision()))
        .toList();
  }
}
