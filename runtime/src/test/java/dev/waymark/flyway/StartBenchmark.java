package dev.waymark.flyway;

import com.sun.management.OperatingSystemMXBean;
import dev.waymark.Waymark;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private StartBenchmark() {}

  private enum Contender {
    CONNECTION,
    WAYMARK,
    FLYWAY
  }

  /** Seconds. */
  private record Cost(double cpu, double wall) {}

  /** Argument: the number of rounds. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    if (arguments[0].equals("start")) {
      start(Contender.valueOf(arguments[1]), CountedCalls.source(arguments[2]));
      return;
    }
    int rounds = Integer.parseInt(arguments[0]);
    Path file = Files.createTempDirectory("waymark-benchmark").resolve("shop");
    measure("H2", new H2Address(file), rounds);
    measure("SQLite", new SqliteAddress(), rounds);
    measure("PostgreSQL", new PostgresqlAddress(), rounds);
    measure("MariaDB", new MariadbAddress(), rounds);
    System.exit(0); // the servers are still there
  }

  private static void measure(String database, TestAddress address, int rounds)
      throws IOException, InterruptedException, SQLException {
    try (address) {
      Waymark.configure()
          .dataSource(address.source())
          .migrations(Shop.migrations())
          .load()
          .upgrade();
      Map<Contender, List<Cost>> costs = new EnumMap<>(Contender.class);
      for (int round = 0; round < rounds; round++) {
        for (Contender contender : Contender.values()) {
          costs.computeIfAbsent(contender, c -> new ArrayList<>()).add(fork(contender, address));
        }
      }
      for (Contender contender : Contender.values()) {
        System.out.printf(
            "%s, median of %d: %s %.2f s CPU, %.2f s wall%n",
            database,
            rounds,
            contender,
            median(costs.get(contender).stream().map(Cost::cpu).toList()),
            median(costs.get(contender).stream().map(Cost::wall).toList()));
      }
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static Cost fork(Contender contender, TestAddress address)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartBenchmark.class.getName(),
                "start",
                contender.name(),
                address.url())
            .redirectError(Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contender + " failed: " + output);
    }
    String[] numbers = output.strip().split(" ");
    return new Cost(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }

  /** Starts once, and prints the CPU seconds of this whole JVM and those that passed meanwhile. */
  private static void start(Contender contender, DataSource source) throws SQLException {
    long begin = System.nanoTime();
    switch (contender) {
      case CONNECTION -> {
        try (Connection connection = source.getConnection()) {
          connection.createStatement().execute("select 1");
        }
      }
      case WAYMARK ->
          Waymark.configure().dataSource(source).migrations(Shop.migrations()).load().upgrade();
      case FLYWAY -> Flyway.configure(Shop.classLoader("one")).dataSource(source).load().migrate();
    }
    double wall = (System.nanoTime() - begin) / 1e9;
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(system.getProcessCpuTime() / 1e9 + " " + wall);
  }
}
