package dev.waymark.flyway;

import dev.waymark.dialect.Dialect;
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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of the {@link Journal}: the finished steps of the revisions of one history. */
final class JournalTable {
  /** Its name, to the letter, as Flyway names its own. */
  static final String NAME = "waymark_journal";

  private static final int TEXT_LENGTH = 1000;

  /**
   * One finished step.
   *
   * @param revision the version of its revision
   * @param direction the name of the {@link Direction}
   * @param number its number in the revision, from 1
   * @param sha256 the hash of its text
   * @param text the beginning of its text, for messages
   */
  record Row(String revision, String direction, int number, String sha256, String text) {}

  private final Connection connection;
  private final Dialect dialect;
  private final String historyTable;
  private final QualifiedName name;
  private boolean exists;

  JournalTable(Connection connection, Dialect dialect, QualifiedName name, String historyTable)
      throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.historyTable = historyTable;
    this.name = name;
    this.exists = DatabaseTables.has(connection, name);
  }

  boolean exists() {
    return exists;
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : dialect.render(new CreateTable(table()), Schema.empty())) {
        statement.execute(sql);
      }
    }
    exists = true;
  }

  private Table table() {
    List<Column<?>> columns =
        List.of(
            column("history_table", SqlType.of(TypeKind.VARCHAR, 200)),
            column("revision", SqlType.of(TypeKind.VARCHAR, 50)),
            column("direction", SqlType.of(TypeKind.VARCHAR, 4)),
            column("step_number", SqlType.of(TypeKind.INTEGER)),
            column("sha256", SqlType.of(TypeKind.VARCHAR, 64)),
            column("step_text", SqlType.of(TypeKind.VARCHAR, TEXT_LENGTH)));
    List<Name> key =
        Stream.of("history_table", "revision", "direction", "step_number").map(Name::of).toList();
    return Table.of(name, columns).with(new PrimaryKey(name, Name.of("pk_waymark_journal"), key));
  }

  private Column<?> column(String column, SqlType<?> type) {
    return new Column<>(name, Name.of(column), ColumnSpec.of(type).notNull());
  }

  /**
   * The rows of all revisions, each revision's in the order of its steps; none without the table.
   */
  List<Row> rows() throws SQLException {
    List<Row> rows = new ArrayList<>();
    if (!exists) {
      return rows;
    }
    String sql =
        "select revision, direction, step_number, sha256, step_text from "
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
                  row.getString(5)));
        }
      }
    }
    return rows;
  }

  void insert(Row row) throws SQLException {
    String sql =
        "insert into "
            + dialect.quote(name)
            + " (history_table, revision, direction, step_number, sha256, step_text)"
            + " values (?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, historyTable);
      insert.setString(2, row.revision());
      insert.setString(3, row.direction());
      insert.setInt(4, row.number());
      insert.setString(5, row.sha256());
      insert.setString(6, row.text().substring(0, Math.min(row.text().length(), TEXT_LENGTH)));
      insert.executeUpdate();
    }
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
