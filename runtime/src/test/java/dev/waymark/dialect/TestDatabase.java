package dev.waymark.dialect;

import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** A real, empty database for one test. */
public abstract class TestDatabase implements AutoCloseable {
  private final Connection connection;
  private final Dialect dialect;

  /** The database behind the connection, which is closed with it. */
  protected TestDatabase(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /**
   * Everything the database says about its tables and sequences, one fact per line, without what it
   * names or orders as it likes. Two databases of one shape have the same facts.
   */
  public abstract SortedSet<String> facts() throws SQLException;

  /** The connection, in auto-commit mode. */
  public Connection connection() {
    return connection;
  }

  /** Renders and runs the operations of one revision, each with the schema before it. */
  public Schema run(Schema before, List<? extends Operation> operations) throws SQLException {
    Schema schema = before;
    for (Operation operation : operations) {
      for (String sql : render(dialect, operation, schema)) {
        execute(sql);
      }
      schema = operation.applyTo(schema);
    }
    dialect.expectPossible(schema);
    return schema;
  }

  /** The statements that are run. */
  protected List<String> render(Dialect of, Operation operation, Schema before) {
    return of.render(operation, before);
  }

  /** Runs a statement. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
    }
  }

  /** The rows of a query, each with its columns separated by {@code " | "}. */
  public List<String> query(String sql) throws SQLException {
    return query(connection, sql);
  }

  /** The rows of a query on that connection. */
  protected static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          values.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join(" | ", values));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
