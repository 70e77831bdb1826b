package dev.waymark.run;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.h2.H2Database;
import dev.waymark.flyway.FlywayConnections;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.history.Revisions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An H2 in memory for the revisions of the {@link Workshop}.
 *
 * @param url its address
 */
public record WorkshopOnH2(String url) implements AutoCloseable {

  /** A new one, which is there until it is closed. */
  public WorkshopOnH2() {
    this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  /** What runs the revisions on it. */
  public FlywayRunner runner(Revisions revisions) {
    ClassLoader loader = WorkshopOnH2.class.getClassLoader();
    return new FlywayRunner(
        new Settings(
            new DatabaseSettings(
                FlywayConnections.to(url, "sa", "", loader),
                url,
                Optional.empty(),
                DatabaseSettings.DEFAULT_HISTORY_TABLE),
            revisions,
            loader));
  }

  /** Applies all that is pending. */
  public List<Applied> upgrade(Revisions revisions) {
    return runner(revisions).upgrade(Optional.empty());
  }

  private H2Database open() throws SQLException {
    return new H2Database(DriverManager.getConnection(url, "sa", ""));
  }

  List<String> query(String sql) throws SQLException {
    try (H2Database database = open()) {
      return database.query(sql);
    }
  }

  void execute(String sql) throws SQLException {
    try (H2Database database = open()) {
      database.execute(sql);
    }
  }

  /** Shape and rows of the database, without the journal, and what the history says. */
  public List<String> state() throws SQLException {
    List<String> state = new ArrayList<>();
    try (H2Database database = open()) {
      database.facts().stream()
          .filter(fact -> !fact.contains(JournalTable.NAME))
          .forEach(state::add);
      state.addAll(database.query("select * from tools"));
      state.addAll(
          database.query(
              "select \"version\", \"type\", \"success\" from \"flyway_schema_history\""
                  + " order by \"installed_rank\""));
    }
    return state;
  }

  @Override
  public void close() throws SQLException {
    try (var connection = DriverManager.getConnection(url, "sa", "")) {
      connection.createStatement().execute("shutdown");
    }
  }
}
