package dev.waymark.step;

import dev.waymark.dialect.OnlineStatement.Remains;
import dev.waymark.dialect.OnlineStatement.Way;
import dev.waymark.migration.JavaStep;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RunCode;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;

/** One thing a revision does to the database: a statement, or a piece of Java code. */
public sealed interface Step {

  /** The operation that it is a part of. */
  Operation operation();

  /** The statement, or what the code is called. */
  String text();

  /** Whether the database, if it cannot roll back a change of tables, commits because of it. */
  boolean commits();

  /** How it is run in a revision without a transaction. */
  Way way();

  /** What an attempt that failed may have left of it. */
  Optional<Remains> remains();

  /** Does it. */
  void run(Connection connection) throws Exception;

  /**
   * A statement.
   *
   * @param operation the operation
   * @param text the SQL
   * @param commits whether it is, or may be, one that changes tables
   * @param way how it is run in a revision without a transaction
   * @param remains what an attempt that failed may have left of it
   */
  record SqlStep(
      Operation operation, String text, boolean commits, Way way, Optional<Remains> remains)
      implements Step {
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
   * @param way how it is run in a revision without a transaction
   */
  record CodeStep(RunCode operation, JavaStep code, Way way) implements Step {
    @Override
    public String text() {
      return operation.toString();
    }

    @Override
    public boolean commits() {
      return false;
    }

    @Override
    public Optional<Remains> remains() {
      return Optional.empty();
    }

    @Override
    public void run(Connection connection) throws Exception {
      code.run(GuardedConnection.of(connection));
    }
  }
}
