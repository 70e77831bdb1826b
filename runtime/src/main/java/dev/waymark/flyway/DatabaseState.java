package dev.waymark.flyway;

import dev.waymark.dialect.Dialect;
import dev.waymark.inspect.Difference;
import dev.waymark.inspect.Inspection;
import dev.waymark.inspect.InspectionException;
import dev.waymark.inspect.Scope;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tables in a database beside what they should be. */
final class DatabaseState {
  private DatabaseState() {}

  /**
   * What the database has otherwise than expected, without the tables that are Flyway's and ours.
   */
  static List<Difference> differences(
      Connection connection,
      Dialect dialect,
      Optional<String> schema,
      String historyTable,
      Schema expected,
      boolean withOthers)
      throws SQLException {
    Inspection inspection =
        new Inspection(dialect, Scope.of(connection, schema)).reaching(expected);
    try {
      Schema found = inspection.read(connection);
      for (String own : List.of(historyTable, JournalTable.NAME)) {
        QualifiedName name = inspection.named(own);
        if (found.tables().has(name)) {
          found = found.withTables(found.tables().without(name));
        }
      }
      return inspection.differences(found, expected, withOthers);
    } catch (InspectionException e) {
      throw new WaymarkException(String.valueOf(e.getMessage()), e);
    }
  }
}
