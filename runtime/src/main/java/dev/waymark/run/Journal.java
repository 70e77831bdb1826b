package dev.waymark.run;

import dev.waymark.database.Database;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.ChangedTable;
import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineStatement.Remains;
import dev.waymark.history.HistoryTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.run.JournalTable.Row;
import dev.waymark.step.Direction;
import dev.waymark.step.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a revision that are finished, in a table of the database itself, so that a revision
 * that failed goes on where it stood.
 *
 * <p>It is for databases that commit when a table is changed, and for revisions that run without a
 * transaction. The row of a data step is committed, or rolled back, together with the data. A step
 * that commits by itself has a row before it runs, with a fingerprint of the catalogue. A step is
 * finished if the next one has a row. Of the last one, if its row does not say so, the next run
 * looks whether the catalogue has changed meanwhile, and so knows. What it cannot know is how far
 * Java code came that changes tables or commits by itself; that runs again.
 *
 * <p>The table is made for the first revision that needs it. The rows of a revision are deleted
 * when the history has it.
 */
final class Journal implements Progress {
  private final Connection connection;
  private final Dialect dialect;
  private final JournalTable table;
  private final HistoryTable history;
  private final String revision;
  private final Direction direction;
  private final boolean autoCommit;

  private Optional<Row> begun = Optional.empty();

  /**
   * Whether the statement that has begun commits what came before it, its row with it. H2 and
   * MariaDB do that before they change a table; not if they refuse the statement as they read it.
   */
  private boolean commitsFirst;

  /** The last change of a table, of which no row that is committed may say that it is finished. */
  private Optional<Row> uncertain = Optional.empty();

  private int last;
  private int kept;

  /**
   * The journal of one run.
   *
   * @param database the database, by the connection on which the steps run
   */
  Journal(Database database, String revision, Direction direction) throws SQLException {
    this.connection = database.connection();
    this.dialect = database.dialect();
    this.table = new JournalTable(database);
    this.history = HistoryTable.of(database);
    this.revision = revision;
    this.direction = direction;
    this.autoCommit = connection.getAutoCommit();
  }

  @Override
  public int finished(List<Step> steps) throws SQLException {
    Optional<List<Row>> there = table.find();
    List<Row> rows = new ArrayList<>(unfinished(there.orElse(List.of())));
    for (Row row : rows) {
      if (!isOfThis(row)) {
        throw new WaymarkException(row.interruption() + " before anything else is run.");
      }
    }
    if (!rows.isEmpty()) {
      settle(rows, steps);
    }
    for (int i = 0; i < rows.size(); i++) {
      expectUnchanged(rows, i, i < steps.size() ? steps.get(i).text() : "(nothing)");
    }
    if (!steps.isEmpty() && there.isEmpty()) {
      table.create();
    }
    last = rows.size();
    kept = last;
    return last;
  }

  private boolean isOfThis(Row row) {
    return row.revision().equals(revision) && row.direction().equals(direction.name());
  }

  /**
   * Forgets the revisions that have arrived, and gives the rows of the others. Usually the rows are
   * those of the revision before, which has.
   */
  private List<Row> unfinished(List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return rows;
    }
    Row first = rows.get(0);
    if (table.deleteIfArrived(first.revision(), Direction.valueOf(first.direction()))
        == rows.size()) {
      return List.of();
    }
    table.deleteArrived(history.read());
    return table.rows();
  }

  /** Finds out about a step that had begun when the process ended. */
  private void settle(List<Row> rows, List<Step> steps) throws SQLException {
    Row row = rows.get(rows.size() - 1);
    if (row.isFinished()) {
      return;
    }
    if (row.number() > steps.size()) {
      expectUnchanged(rows, rows.size() - 1, "(nothing)");
    }
    Step step = steps.get(row.number() - 1);
    if (isChangedSince(row) && !isLeft(step)) {
      expectDecidable(row, step);
      table.finish(row);
    } else {
      table.delete(row);
      rows.remove(row);
      if (!rows.isEmpty()) {
        table.finish(rows.get(rows.size() - 1));
      }
    }
    commit();
  }

  /**
   * By the statement that ran, which may have been mended since; of its text the table is known.
   */
  private boolean isChangedSince(Row row) throws SQLException {
    String ofTable = Fingerprint.of(connection, dialect.catalogue(row.text()));
    String ofAll = Fingerprint.of(connection, dialect.catalogue());
    return !row.before().equals(ofTable) && !row.before().equals(ofAll);
  }

  /** Of the table that the step changes; of a statement by hand nobody knows which. */
  private String fingerprint(Step step) throws SQLException {
    return Fingerprint.of(
        connection, isInCatalogue(step) ? dialect.catalogue(step.text()) : dialect.catalogue());
  }

  /** What is written by hand, such as a call, may commit and leave no trace there. */
  private static boolean isInCatalogue(Step step) {
    return step.operation() instanceof SchemaOperation;
  }

  private boolean isLeft(Step step) throws SQLException {
    Optional<Remains> remains = step.remains();
    return remains.isPresent() && SeparateSteps.isLeft(connection, remains.get());
  }

  /** Of several statements in one, and of code, some may have run and others not. */
  private static void expectDecidable(Row row, Step step) {
    boolean isOne = step instanceof Step.SqlStep && !step.text().strip().contains(";");
    if (isInCatalogue(step) || isOne) {
      return;
    }
    String where =
        " where revision = '"
            + row.revision()
            + "' and direction = '"
            + row.direction()
            + "' and step_number = "
            + row.number();
    throw new WaymarkException(
        row.interruption()
            + ". The tables have changed meanwhile, but whether that statement was finished cannot be"
            + " known, as it is not one change: "
            + row.text()
            + "\nLook at what it did. If it is all there, run \"update "
            + JournalTable.NAME
            + " set begun_at = ''"
            + where
            + "\", else take it back and run \"delete from "
            + JournalTable.NAME
            + where
            + "\"; then run it again.");
  }

  private void commit() throws SQLException {
    if (!autoCommit) {
      connection.commit();
    }
  }

  private void expectUnchanged(List<Row> rows, int index, String now) {
    if (rows.get(index).sha256().equals(Fingerprint.of(now))) {
      return;
    }
    throw new WaymarkException(
        "The "
            + direction.of(revision)
            + " was interrupted after its statement "
            + rows.size()
            + " and cannot go on: statement "
            + (index + 1)
            + ", which has already run, was changed since.\n  it ran as: "
            + rows.get(index).text()
            + "\n  it is now: "
            + now
            + "\nPut it back as it was; only what comes after statement "
            + rows.size()
            + " may be changed. (If you have taken back by hand what the statements did, delete the"
            + " rows of the revision from the table "
            + JournalTable.NAME
            + ".)");
  }

  @Override
  public void begin(int number, Step step) throws SQLException {
    if (!autoCommit && !step.commits()) {
      return;
    }
    Row row = row(number, step, fingerprint(step));
    table.insert(row);
    begun = Optional.of(row);
    commitsFirst = !autoCommit && isInCatalogue(step);
    if (!commitsFirst) {
      commit();
      kept = last;
    }
  }

  private Row row(int number, Step step, String before) {
    return new Row(
        revision, direction.name(), number, Fingerprint.of(step.text()), step.text(), before);
  }

  @Override
  public void finish(int number, Step step) throws SQLException {
    boolean commits = begun.isPresent();
    if (!commits) {
      table.insert(row(number, step, ""));
    } else if (commitsFirst) {
      // Else the row of the next step says it, and until then the catalogue does.
      if (!ChangedTable.isSeen(step.text())) {
        table.finish(begun.get());
      }
      uncertain = begun;
    } else {
      table.finish(begun.get());
      commit();
    }
    begun = Optional.empty();
    last = number;
    kept = commits ? number : kept;
  }

  @Override
  public void abandon() throws SQLException {
    if (begun.isPresent() || uncertain.isPresent()) {
      // So what is kept does not depend on when a change of a table was refused.
      boolean isWhole = begun.isPresent() && commitsFirst;
      if (!autoCommit && !isWhole) {
        connection.rollback();
      }
      if (uncertain.isPresent()) {
        table.finish(uncertain.get());
      }
      if (begun.isPresent()) {
        table.delete(begun.get());
      }
      commit();
      kept = isWhole ? last : kept;
      begun = Optional.empty();
    }
    if (autoCommit) {
      kept = last;
    }
  }

  /** The rows stay until the history has the revision, which it gets in another transaction. */
  @Override
  public void complete() throws SQLException {
    commit();
  }

  @Override
  public String leftBehind() {
    String plainFlyway = " (With Flyway alone: repair(), then migrate().)";
    return kept == 0
        ? "Nothing of it is kept. Mend the migration or the data, then run it again." + plainFlyway
        : "What statements 1 to "
            + kept
            + " did is kept, because here a change of a table cannot be rolled back. Mend the"
            + " migration after them, or the data, then run it again: it goes on with statement "
            + (kept + 1)
            + "."
            + plainFlyway;
  }
}
