package dev.waymark.test;

import dev.waymark.Waymark;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database at some revision, in which a test puts rows, migrates them, and looks at them.
 *
 * <pre>{@code
 * try (var shop = migrations.at("1")) {
 *   shop.execute("insert into users (id, name) values (1, 'Ada')");
 *   shop.upgrade();
 *   assertEquals(List.of("Ada | unknown"), shop.query("select name, bio from users"));
 * }
 * }</pre>
 */
public final class MigratedDatabase implements AutoCloseable {
  private final EmptyDatabases databases;
  private final DataSource source;
  private final Waymark waymark;

  MigratedDatabase(EmptyDatabases databases, DataSource source, Waymark waymark) {
    this.databases = databases;
    this.source = source;
    this.waymark = waymark;
  }

  /** Connections to it. */
  public DataSource dataSource() {
    return source;
  }

  /** The commands for it. */
  public Waymark waymark() {
    return waymark;
  }

  /** Applies what is pending. */
  public MigratedDatabase upgrade() {
    waymark.upgrade();
    return this;
  }

  /** Applies what is pending up to that revision. */
  public MigratedDatabase upgradeTo(String revision) {
    waymark.upgradeTo(revision);
    return this;
  }

  /** Takes back every revision after that one, whatever is lost. */
  public MigratedDatabase downgradeTo(String revision) {
    waymark.allowDataLoss().downgradeTo(revision);
    return this;
  }

  /**
   * Runs a statement.
   *
   * @throws AssertionError if the database refuses it
   */
  public MigratedDatabase execute(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return this;
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /**
   * The rows of a query, each with its values as text, separated by {@code " | "}.
   *
   * @throws AssertionError if the database refuses it
   */
  public List<String> query(String sql) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int width = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          values.add(String.valueOf(row.getString(i)));
        }
        rows.add(String.join(" | ", values));
      }
      return rows;
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  private AssertionError refused(String sql, SQLException cause) {
    return new AssertionError(
        "The database is at "
            + waymark.current().version().map(v -> "revision " + v).orElse("no revision")
            + " and refuses: "
            + sql
            + "\n  "
            + cause.getMessage(),
        cause);
  }

  /** Gives the database back. */
  @Override
  public void close() {
    try {
      databases.release(source);
    } catch (SQLException e) {
      throw new AssertionError("A database of the test cannot be removed: " + e.getMessage(), e);
    }
  }
}
