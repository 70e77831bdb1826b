package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.inspect.Inspection;
import dev.waymark.inspect.Scope;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Members;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

  /** What the database has of that which not every one has. */
  final Set<Feature> features() {
    return dialect.features();
  }

  /** The connection, in auto-commit mode. */
  public Connection connection() {
    return connection;
  }

  /** Creates a schema: all tables, then all foreign keys, so that circles do not matter. */
  final void create(Schema schema) throws SQLException {
    List<Operation> steps = new ArrayList<>();
    List<ForeignKey> keys = new ArrayList<>();
    for (Table table : schema.tables()) {
      steps.add(new CreateTable(table.withForeignKeys(Members.none())));
      keys.addAll(table.foreignKeys().list());
    }
    keys.forEach(key -> steps.add(new AddConstraint(key)));
    schema.sequences().forEach(sequence -> steps.add(new CreateSequence(sequence)));
    run(Schema.empty(), steps);
  }

  /** Renders and runs the operations of one revision, each with the schema before it. */
  public Schema run(Schema before, List<? extends Operation> operations) throws SQLException {
    Schema after = before;
    for (Operation operation : operations) {
      after = operation.applyTo(after);
    }
    dialect.expectPossible(after);
    Schema schema = before;
    for (Operation operation : operations) {
      for (String sql : render(dialect, operation, schema)) {
        execute(sql);
      }
      schema = operation.applyTo(schema);
    }
    return schema;
  }

  /** Expects that an inspection finds that schema and nothing else. */
  public void expectInspected(Schema schema) throws SQLException {
    if (!dialect.speaksTo(connection.getMetaData().getDatabaseProductName())) {
      return; // what is written for MySQL, tried on a MariaDB: the catalogue is another one
    }
    Inspection inspection =
        new Inspection(dialect, Scope.of(connection, Optional.empty())).reaching(schema);
    Schema found = inspection.read(connection);
    Schema expected = inspection.normal(schema);
    assertThat(lines(found)).isEqualTo(lines(expected));
    assertThat(found).isEqualTo(expected);
  }

  /** What a schema says, one fact per line, so that a difference can be seen. */
  private static SortedSet<String> lines(Schema schema) {
    SortedSet<String> lines = new TreeSet<>();
    for (Table table : schema.tables()) {
      lines.add(table + " " + table.comment());
      table.columns().forEach(column -> lines.add(column.toString()));
      table.constraints().forEach(c -> lines.add(table.name() + ": " + c));
      table.foreignKeys().forEach(key -> lines.add(key + " " + key.actions()));
      table.indexes().forEach(index -> lines.add(table.name() + ": " + index));
    }
    schema.sequences().forEach(sequence -> lines.add(sequence.toString()));
    return lines;
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
