package dev.waymark.flyway;

import dev.waymark.flyway.JournalTable.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The finished steps of a revision, in a table of the database itself, so that a revision that
 * failed goes on where it stood.
 *
 * <p>It is for databases that commit when a table is changed, and for revisions that run without a
 * transaction. A change of a table is committed before its row is, but the row at once after it;
 * the rows of data steps are committed, or rolled back, together with the data. So after a failure
 * the journal has exactly the steps whose effects are there. Two things escape it: Java code that
 * changes tables, and a process that is killed between a change of a table and the commit of its
 * row. Then the next run does the step again, fails, and says at which.
 *
 * <p>The table is made for the first revision that needs it. The rows of a revision are deleted
 * when it is complete.
 */
final class Journal implements Progress {
  private final Connection connection;
  private final JournalTable table;
  private final String revision;
  private final Direction direction;
  private final boolean autoCommit;

  private boolean active;
  private int last;
  private int kept;

  Journal(Connection connection, JournalTable table, String revision, Direction direction)
      throws SQLException {
    this.connection = connection;
    this.table = table;
    this.revision = revision;
    this.direction = direction;
    this.autoCommit = connection.getAutoCommit();
  }

  @Override
  public int finished(List<Step> steps) throws SQLException {
    List<Row> rows = table.rows();
    for (Row row : rows) {
      if (!row.revision().equals(revision) || !row.direction().equals(direction.name())) {
        throw new WaymarkException(interrupted(row) + " before anything else is run.");
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      expectUnchanged(rows, i, i < steps.size() ? steps.get(i).text() : "(nothing)");
    }
    active = !rows.isEmpty() || (steps.size() > 1 && steps.stream().anyMatch(this::commits));
    if (active && !table.exists()) {
      table.create();
    }
    last = rows.size();
    kept = last;
    return last;
  }

  private boolean commits(Step step) {
    return autoCommit || step.commits();
  }

  private void expectUnchanged(List<Row> rows, int index, String now) {
    if (rows.get(index).sha256().equals(sha256(now))) {
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
  public void begin(Step step) throws SQLException {
    // H2 commits by itself, but not if it refuses the statement before it looks at the table. With
    // this, what is kept does not depend on the reason of a failure.
    if (active && step.commits() && !autoCommit) {
      connection.commit();
      kept = last;
    }
  }

  @Override
  public void finish(int number, Step step) throws SQLException {
    if (!active) {
      return;
    }
    table.insert(new Row(revision, direction.name(), number, sha256(step.text()), step.text()));
    last = number;
    if (commits(step)) {
      kept = number;
      if (!autoCommit) {
        connection.commit();
      }
    }
  }

  @Override
  public void complete() throws SQLException {
    if (active) {
      table.delete(revision, direction);
    }
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

  /** A sentence about a revision that was interrupted in that direction, if there is one. */
  static Optional<String> interruption(JournalTable table, Direction direction)
      throws SQLException {
    return table.rows().stream()
        .filter(row -> row.direction().equals(direction.name()))
        .reduce((first, last) -> last)
        .map(Journal::interrupted);
  }

  /** Removes the rows of all interrupted revisions of the history, and says what they were. */
  static List<String> forget(JournalTable table) throws SQLException {
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

  private static String interrupted(Row row) {
    return "The "
        + Direction.valueOf(row.direction()).of(row.revision())
        + " stopped after its statement "
        + row.number()
        + ", or is still running in another process, and has to be finished";
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
