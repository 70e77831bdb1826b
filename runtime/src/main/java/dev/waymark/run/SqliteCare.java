package dev.waymark.run;

import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.Dialect;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.step.Step;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What SQL alone cannot do for the tables that SQLite makes anew: the triggers, which go with the
 * old table, are made again, and afterwards the foreign keys are checked, which were not while the
 * revision ran.
 */
final class SqliteCare {
  private static final String TRIGGERS =
      "select name, sql from sqlite_schema where type = 'trigger'";
  private static final String VIOLATIONS =
      "select \"table\" || ' refers to ' || parent, count(*) from pragma_foreign_key_check group by 1";

  private final Connection connection;
  private final Map<String, String> violations;
  private Map<String, String> triggers = Map.of();

  private SqliteCare(Connection connection) throws SQLException {
    this.connection = connection;
    this.violations = pairs(VIOLATIONS);
  }

  /**
   * The care for a revision, if it runs on SQLite.
   *
   * @throws WaymarkException if foreign keys are checked on the connection, and a table has to be
   *     made anew
   */
  static Optional<SqliteCare> of(Connection connection, Dialect dialect, List<Step> steps)
      throws SQLException {
    if (!dialect.name().equals("sqlite")) {
      return Optional.empty();
    }
    boolean rebuilds = steps.stream().anyMatch(step -> step.text().contains("legacy_alter_table"));
    if (rebuilds && UncheckedForeignKeys.isChecked(connection)) {
      throw new WaymarkException(
          "SQLite cannot change a table as this revision needs it, so the table is made anew; but on"
              + " this connection foreign keys are checked, and rows that refer to the table would"
              + " be deleted. Run it with Waymark.upgrade(), which switches the checks off for the"
              + " time, or give Flyway a connection without foreign_keys. Nothing was done.");
    }
    return Optional.of(new SqliteCare(connection));
  }

  /** Runs a step. */
  void run(List<Step> steps, int index) throws Exception {
    Step step = steps.get(index);
    if (index == 0 || steps.get(index - 1).operation() != step.operation()) {
      triggers = pairs(TRIGGERS);
    }
    step.run(connection);
    boolean isLast =
        index + 1 == steps.size() || steps.get(index + 1).operation() != step.operation();
    // A step that was written by hand, or a dropped table, means what it does.
    boolean mayRebuild =
        step.operation() instanceof SchemaOperation && !(step.operation() instanceof DropTable);
    if (isLast && mayRebuild && !triggers.isEmpty()) {
      restoreTriggers();
    }
  }

  private void restoreTriggers() throws SQLException {
    Map<String, String> present = pairs(TRIGGERS);
    for (Map.Entry<String, String> trigger : triggers.entrySet()) {
      if (!present.containsKey(trigger.getKey())) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(trigger.getValue());
        }
      }
    }
  }

  /** Expects that no more rows than before refer to nothing. */
  void expectNoNewViolations() throws SQLException {
    List<String> added = new ArrayList<>();
    pairs(VIOLATIONS)
        .forEach(
            (reference, count) -> {
              if (Long.parseLong(count) > Long.parseLong(violations.getOrDefault(reference, "0"))) {
                added.add(reference);
              }
            });
    if (!added.isEmpty()) {
      throw new WaymarkException(
          "The revision leaves rows whose foreign keys lead nowhere: "
              + String.join(", ", added)
              + ". (\"pragma foreign_key_check\" lists such rows.) "
              + (connection.getAutoCommit() ? "" : "The database has rolled back all of it. ")
              + "Mend the migration or the data, then run it again.");
    }
  }

  private Map<String, String> pairs(String sql) throws SQLException {
    Map<String, String> pairs = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        pairs.put(row.getString(1), row.getString(2));
      }
    }
    return pairs;
  }
}
