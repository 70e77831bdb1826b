package dev.waymark.flyway;

import dev.waymark.Waymark;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import dev.waymark.run.CountedCalls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * What it costs an application that its database is already at head, beside a connection alone, and
 * beside plain Flyway with the same migrations: CPU and wall time of fresh JVMs, in turns.
 *
 * <pre>{@code
 * mvn -q package -Pbenchmark -pl runtime -am -DskipTests -DskipQuality -Drounds=9
 * }</pre>
 */
final class StartBenchmark {
  private static final String CONNECTION = "connection";
  private static final String WAYMARK = "Waymark";
  private static final String FLYWAY = "Flyway";

  private StartBenchmark() {}

  /** Argument: the number of rounds. */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("start")) {
      DataSource source = CountedCalls.source(arguments[2]);
      Contest.measure(() -> start(arguments[1], source));
      return;
    }
    Contest contest = new Contest(StartBenchmark.class, Integer.parseInt(arguments[0]));
    Path file = Files.createTempDirectory("waymark-benchmark").resolve("shop");
    hold(contest, "H2", new H2Address(file));
    hold(contest, "SQLite", new SqliteAddress());
    hold(contest, "PostgreSQL", new PostgresqlAddress());
    hold(contest, "MariaDB", new MariadbAddress());
    System.exit(0); // the servers are still there
  }

  private static void hold(Contest contest, String database, TestAddress address) throws Exception {
    try (address) {
      Waymark.configure()
          .dataSource(address.source())
          .migrations(Shop.migrations())
          .load()
          .upgrade();
      contest.hold(
          "start at head on " + database,
          List.of(CONNECTION, WAYMARK, FLYWAY),
          (contender, start) -> start.with(address.url()));
    }
  }

  private static void start(String contender, DataSource source) throws SQLException {
    switch (contender) {
      case CONNECTION -> {
        try (Connection connection = source.getConnection()) {
          connection.createStatement().execute("select 1");
        }
      }
      case WAYMARK ->
          Waymark.configure().dataSource(source).migrations(Shop.migrations()).load().upgrade();
      default -> Flyway.configure(Shop.classLoader("one")).dataSource(source).load().migrate();
    }
  }
}
