package dev.waymark.flyway;

import dev.waymark.migration.JavaStep;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RunCode;
import java.sql.Connection;
import java.sql.Statement;

/** One thing a revision does to the database: a statement, or a piece of Java code. */
public sealed interface Step {

  /** The operation that it is a part of. */
  Operation operation();

  /** The statement, or what the code is called. */
  String text();

  /** Whether the database, if it cannot roll back a change of tables, commits because of it. */
  boolean commits();

  /** Does it. */
  void run(Connection connection) throws Exception;

  /**
   * A statement.
   *
   * @param operation the operation
   * @param text the SQL
   * @param commits whether it is, or may be, one that changes tables
   */
  record SqlStep(Operation operation, String text, boolean commits) implements Step {
    @Override
    public void run(Connection connection) throws Exception {
      try (Statement statement = connection.createStatement()) {
        // A brace in a literal is no JDBC escape.
        statement.setEscapeProcessing(false);
        statement.execute(text);
      }
    }
  }

  /**
   * Java code.
   *
   * @param operation the operation
   * @param code the code
   */
  record CodeStep(RunCode operation, JavaStep code) implements Step {
    @Override
    public String text() {
      return operation.toString();
    }

    @Override
    public boolean commits() {
      return false;
    }

    @Override
    public void run(Connection connection) throws Exception {
      code.run(GuardedConnection.of(connection));
    }
  }
}
