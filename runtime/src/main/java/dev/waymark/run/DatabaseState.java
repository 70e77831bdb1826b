package dev.waymark.run;

import dev.waymark.database.Database;
import dev.waymark.database.WaymarkException;
import dev.waymark.inspect.Difference;
import dev.waymark.inspect.Inspection;
import dev.waymark.inspect.InspectionException;
import dev.waymark.inspect.Scope;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import java.util.List;

/** The tables in a database beside what they should be. */
public final class DatabaseState {
  private DatabaseState() {}

  /**
   * What the database has otherwise than expected, without the tables that are Flyway's and ours.
   */
  public static List<Difference> differences(Database database, Schema expected, boolean withOthers)
      throws SQLException {
    Scope scope = Scope.of(database.connection(), database.defaultSchema());
    Inspection inspection = new Inspection(database.dialect(), scope).reaching(expected);
    try {
      Schema found = inspection.read(database.connection());
      for (String own : List.of(database.historyTable(), JournalTable.NAME)) {
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
