package dev.waymark.history;

import dev.waymark.database.Database;
import dev.waymark.database.DatabaseTables;
import dev.waymark.dialect.Dialect;
import dev.waymark.migration.Version;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Flyway's history table. It is read here, because Flyway itself does not list the rows of
 * downgrades and shows a failed downgrade as a success.
 */
public final class HistoryTable {
  private final Connection connection;
  private final Dialect dialect;
  private final QualifiedName name;

  HistoryTable(Connection connection, Dialect dialect, QualifiedName name) {
    this.connection = connection;
    this.dialect = dialect;
    this.name = name;
  }

  /** The one of that database. */
  public static HistoryTable of(Database database) throws SQLException {
    return new HistoryTable(
        database.connection(), database.dialect(), database.named(database.historyTable()));
  }

  /** Whether there is such a table yet. */
  public boolean exists() throws SQLException {
    return DatabaseTables.has(connection, name);
  }

  /** Whether the last that was done about a revision is that it was taken back. */
  public boolean isTakenBack(Version version) throws SQLException {
    String sql =
        "select "
            + column("type")
            + " from "
            + dialect.quote(name)
            + " where "
            + column("version")
            + " = ? and "
            + column("success")
            + " = ? order by "
            + column("installed_rank")
            + " desc";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, version.toString());
      select.setBoolean(2, true);
      select.setMaxRows(1);
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getString(1).equals("DELETE");
      }
    }
  }

  /** The history; without rows if there is no table yet. */
  public HistoryRows read() throws SQLException {
    if (!exists()) {
      return new HistoryRows(List.of());
    }
    return read(RowCondition.NONE);
  }

  /** The rows of a table that is there. */
  HistoryRows read(RowCondition condition) throws SQLException {
    String columns =
        Stream.of(
                "installed_rank",
                "version",
                "description",
                "type",
                "script",
                "checksum",
                "installed_by",
                "installed_on",
                "execution_time",
                "success")
            .map(this::column)
            .collect(Collectors.joining(", "));
    // Of the two types that are left out, Flyway makes one row each, about the table and its
    // schema.
    String sql =
        "select "
            + columns
            + " from "
            + dialect.quote(name)
            + " where "
            + column("type")
            + " not in ('TABLE', 'SCHEMA')"
            + condition.sql()
            + " order by "
            + column("installed_rank");
    List<HistoryRow> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < condition.parameters().size(); i++) {
        select.setString(i + 1, condition.parameters().get(i));
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(row(row));
        }
      }
    }
    return new HistoryRows(rows);
  }

  private String column(String column) {
    return dialect.quote(Name.of("`" + column + "`"));
  }

  private static HistoryRow row(ResultSet row) throws SQLException {
    int checksum = row.getInt(6);
    Optional<Integer> known = row.wasNull() ? Optional.empty() : Optional.of(checksum);
    return new HistoryRow(
        row.getInt(1),
        Optional.ofNullable(row.getString(2)).filter(Version::isVersion).map(Version::of),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        known,
        row.getString(7),
        row.getTimestamp(8).toLocalDateTime(),
        Duration.ofMillis(row.getInt(9)),
        row.getBoolean(10));
  }

  /**
   * Removes the row of a failed run, as Flyway's {@code repair} does; but that would also take over
   * the checksums of migrations that were changed after they ran.
   */
  void remove(HistoryRow failed) throws SQLException {
    String sql =
        "delete from "
            + dialect.quote(name)
            + " where "
            + column("installed_rank")
            + " = ? and "
            + column("success")
            + " = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setInt(1, failed.rank());
      delete.setBoolean(2, false);
      delete.executeUpdate();
    }
  }
}
