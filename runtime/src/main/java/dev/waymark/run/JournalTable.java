package dev.waymark.run;

import dev.waymark.database.Database;
import dev.waymark.database.DatabaseTables;
import dev.waymark.dialect.Dialect;
import dev.waymark.history.HistoryRows;
import dev.waymark.migration.Version;
import dev.waymark.operation.CreateTable;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.step.Direction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of the {@link Journal}: the steps of the revisions of one history that are finished,
 * and the one that has begun.
 */
final class JournalTable {
  /** Its name, to the letter, as Flyway names its own. */
  static final String NAME = "waymark_journal";

  private static final int TEXT_LENGTH = 1000;

  /**
   * One step.
   *
   * @param revision the version of its revision
   * @param direction the name of the {@link Direction}
   * @param number its number in the revision, from 1
   * @param sha256 the hash of its text
   * @param text the beginning of its text, for messages
   * @param before if it has only begun, the fingerprint of the database before it; else empty
   */
  record Row(
      String revision, String direction, int number, String sha256, String text, String before) {

    boolean isFinished() {
      return before.isEmpty();
    }

    /** The beginning of a sentence about its revision, if it is the last row of it. */
    String interruption() {
      return "The "
          + Direction.valueOf(direction).of(revision)
          + (isFinished() ? " stopped after its statement " : " stopped in its statement ")
          + number
          + ", or is still running in another process, and has to be finished";
    }
  }

  private final Connection connection;
  private final Dialect dialect;
  private final String historyTable;
  private final QualifiedName name;
  private final QualifiedName history;

  JournalTable(Database database) throws SQLException {
    this.connection = database.connection();
    this.dialect = database.dialect();
    this.historyTable = database.historyTable();
    this.name = database.named(NAME);
    this.history = database.named(historyTable);
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : dialect.render(new CreateTable(table()), Schema.empty())) {
        statement.execute(sql);
      }
    }
  }

  private Table table() {
    List<Column<?>> columns =
        List.of(
            column("history_table", SqlType.of(TypeKind.VARCHAR, 200)),
            column("revision", SqlType.of(TypeKind.VARCHAR, 50)),
            column("direction", SqlType.of(TypeKind.VARCHAR, 4)),
            column("step_number", SqlType.of(TypeKind.INTEGER)),
            column("sha256", SqlType.of(TypeKind.VARCHAR, 64)),
            column("step_text", SqlType.of(TypeKind.VARCHAR, TEXT_LENGTH)),
            column("begun_at", SqlType.of(TypeKind.VARCHAR, 64)));
    List<Name> key =
        Stream.of("history_table", "revision", "direction", "step_number").map(Name::of).toList();
    return Table.of(name, columns).with(new PrimaryKey(name, Name.of("pk_waymark_journal"), key));
  }

  private Column<?> column(String column, SqlType<?> type) {
    return new Column<>(name, Name.of(column), ColumnSpec.of(type).notNull());
  }

  /**
   * The rows of all revisions, each revision's in the order of its steps; nothing without the
   * table. Whether there is one is only asked when it cannot be read, because nearly always there
   * is.
   */
  Optional<List<Row>> find() throws SQLException {
    try {
      return Optional.of(read());
    } catch (SQLException e) {
      if (DatabaseTables.has(connection, name)) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** The same; none without the table. */
  List<Row> rows() throws SQLException {
    return DatabaseTables.has(connection, name) ? read() : List.of();
  }

  private List<Row> read() throws SQLException {
    List<Row> rows = new ArrayList<>();
    String sql =
        "select revision, direction, step_number, sha256, step_text, begun_at from "
            + dialect.quote(name)
            + " where history_table = ? order by revision, direction, step_number";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, historyTable);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(
              new Row(
                  row.getString(1),
                  row.getString(2),
                  row.getInt(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6)));
        }
      }
    }
    return rows;
  }

  void insert(Row row) throws SQLException {
    String sql =
        "insert into "
            + dialect.quote(name)
            + " (history_table, revision, direction, step_number, sha256, step_text, begun_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, historyTable);
      insert.setString(2, row.revision());
      insert.setString(3, row.direction());
      insert.setInt(4, row.number());
      insert.setString(5, row.sha256());
      insert.setString(6, row.text().substring(0, Math.min(row.text().length(), TEXT_LENGTH)));
      insert.setString(7, row.before());
      insert.executeUpdate();
    }
  }

  /** Says of a step that has begun that it is finished. */
  void finish(Row begun) throws SQLException {
    change("update " + dialect.quote(name) + " set begun_at = ''", begun);
  }

  /** Forgets one step. */
  void delete(Row row) throws SQLException {
    change("delete from " + dialect.quote(name), row);
  }

  private void change(String start, Row row) throws SQLException {
    String sql =
        start + " where history_table = ? and revision = ? and direction = ? and step_number = ?";
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      change.setString(1, historyTable);
      change.setString(2, row.revision());
      change.setString(3, row.direction());
      change.setInt(4, row.number());
      change.executeUpdate();
    }
  }

  /**
   * The rows of revisions that have not arrived. The others are there until somebody looks: the
   * history is written in another transaction, and a process may end between the two.
   */
  List<Row> rows(HistoryRows history) throws SQLException {
    return rows().stream().filter(row -> !hasArrived(row, history)).toList();
  }

  /** Forgets the revisions that have arrived. */
  void deleteArrived(HistoryRows history) throws SQLException {
    for (Row row : rows()) {
      if (row.number() == 1 && hasArrived(row, history)) {
        delete(row.revision(), Direction.valueOf(row.direction()));
      }
    }
  }

  /**
   * Forgets a revision if the history says that it has arrived: the last that was done about it is
   * what the rows are of. How many rows that were is known without a look at the whole history.
   */
  int deleteIfArrived(String revision, Direction direction) throws SQLException {
    String table = dialect.quote(history);
    String last =
        "(select max("
            + inHistory("installed_rank")
            + ") from "
            + table
            + " where "
            + inHistory("version")
            + " = ? and "
            + inHistory("success")
            + " = ?)";
    String sql =
        "delete from "
            + dialect.quote(name)
            + " where history_table = ? and revision = ? and direction = ?"
            + " and exists (select 1 from "
            + table
            + " where "
            + inHistory("type")
            + (direction == Direction.UP ? " <> 'DELETE' and " : " = 'DELETE' and ")
            + inHistory("installed_rank")
            + " = "
            + last
            + ")";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, historyTable);
      delete.setString(2, revision);
      delete.setString(3, direction.name());
      delete.setString(4, revision);
      delete.setBoolean(5, true);
      return delete.executeUpdate();
    }
  }

  private String inHistory(String column) {
    return dialect.quote(Name.of("`" + column + "`"));
  }

  private static boolean hasArrived(Row row, HistoryRows history) {
    Optional<Version> version = Optional.of(Version.of(row.revision()));
    boolean isThere = history.live().stream().anyMatch(live -> live.version().equals(version));
    return isThere == row.direction().equals(Direction.UP.name());
  }

  void delete(String revision, Direction direction) throws SQLException {
    String sql =
        "delete from "
            + dialect.quote(name)
            + " where history_table = ? and revision = ? and direction = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, historyTable);
      delete.setString(2, revision);
      delete.setString(3, direction.name());
      delete.executeUpdate();
    }
  }
}
