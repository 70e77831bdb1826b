package dev.waymark.flyway;

import dev.waymark.Waymark;
import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Dialects;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import dev.waymark.migration.Migration;
import dev.waymark.run.CountedCalls;
import dev.waymark.schema.Schema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import javax.tools.ToolProvider;
import org.flywaydb.core.Flyway;

/**
 * What it costs to apply many revisions to an empty database, beside plain Flyway with the same
 * statements in SQL files: CPU and wall time of fresh JVMs, in turns.
 *
 * <pre>{@code
 * mvn -q package -Pbenchmark -pl runtime -am -DskipTests -DskipQuality -Dbenchmark=Apply
 * }</pre>
 */
final class ApplyBenchmark {
  private static final int REVISIONS = 200;
  private static final String WAYMARK = "Waymark";
  private static final String FLYWAY = "Flyway";
  private static final String NAME = "V%04d__table_%1$d";
  private static final String REVISION =
      """
      import static dev.waymark.migration.Types.*;
      import dev.waymark.migration.*;
      import dev.waymark.schema.*;

      public final class V%1$04d__table_%1$d extends Migration {
        @Override
        protected void define(Steps up, Steps down) {
          var table = new NewTable("t%1$d") {
            final Column<Long> id = column("id", bigint().identity());
            final Column<String> name = column("name", varchar(200).notNull());
            final Column<String> town = column("town", varchar(200));
            final Column<Integer> amount = column("amount", integer());
            final Column<Long> parent = column("parent_id", bigint());
            final PrimaryKey primaryKey = primaryKey("pk_t%1$d", id);
            final Index byTown = index("ix_t%1$d_town", town);
          };
          up.create(table);
          down.drop(table);
          if (%1$d > 1) {
            var earlier = new ExistingTable("t%2$d") {
              final Column<Long> id = column("id", bigint().identity());
              final Column<String> note = column("note", varchar(500));
              final PrimaryKey primaryKey = primaryKey("pk_t%2$d", id);
            };
            var later = new ExistingTable("t%1$d") {
              final Column<Long> parent = column("parent_id", bigint());
              final ForeignKey key = foreignKey("fk_t%1$d", parent).references(earlier.id);
            };
            up.add(earlier.note);
            up.add(later.key);
          }
        }
      }
      """;

  private ApplyBenchmark() {}

  private interface Addresses {
    TestAddress next() throws Exception;
  }

  /** Argument: the number of rounds. */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("start")) {
      DataSource source = CountedCalls.source(arguments[2]);
      Contest.measure(() -> apply(arguments[1], source, Path.of(arguments[3])));
      return;
    }
    Contest contest = new Contest(ApplyBenchmark.class, Integer.parseInt(arguments[0]));
    Path directory = Files.createTempDirectory("waymark-benchmark");
    Path classes = compiled(directory);
    hold(contest, "h2", classes, () -> new H2Address(Files.createTempDirectory("h2").resolve("t")));
    hold(contest, "sqlite", classes, SqliteAddress::new);
    hold(contest, "postgresql", classes, PostgresqlAddress::new);
    hold(contest, "mariadb", classes, MariadbAddress::new);
    System.exit(0); // the servers are still there
  }

  private static void hold(Contest contest, String dialect, Path classes, Addresses addresses)
      throws Exception {
    Path scripts = scripts(Dialects.named(dialect), classes);
    contest.hold(
        REVISIONS + " revisions on " + dialect,
        List.of(WAYMARK, FLYWAY),
        (contender, start) -> {
          try (TestAddress address = addresses.next()) {
            Path from = contender.equals(WAYMARK) ? classes : scripts;
            start.with(address.url(), from.toString());
          }
        });
  }

  private static void apply(String contender, DataSource source, Path from) throws Exception {
    if (contender.equals(WAYMARK)) {
      Waymark.configure().dataSource(source).migrations(migrations(from)).load().upgrade();
    } else {
      Flyway.configure().dataSource(source).locations("filesystem:" + from).load().migrate();
    }
  }

  private static Path compiled(Path directory) throws IOException {
    List<String> command = new ArrayList<>(List.of("-proc:none", "-d", directory.toString()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (int revision = 1; revision <= REVISIONS; revision++) {
      Path source = directory.resolve(NAME.formatted(revision) + ".java");
      Files.writeString(source, REVISION.formatted(revision, revision - 1));
      command.add(source.toString());
    }
    int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, strings(command));
    if (failed != 0) {
      throw new IllegalStateException("the revisions do not compile");
    }
    return directory;
  }

  private static String[] strings(List<String> list) {
    return list.toArray(String[]::new);
  }

  private static List<Migration> migrations(Path classes) throws Exception {
    URL[] url = {classes.toUri().toURL()};
    ClassLoader loader = new URLClassLoader(url, ApplyBenchmark.class.getClassLoader());
    List<Migration> migrations = new ArrayList<>();
    for (int revision = 1; revision <= REVISIONS; revision++) {
      Class<?> type = loader.loadClass(NAME.formatted(revision));
      migrations.add((Migration) type.getConstructor().newInstance());
    }
    return migrations;
  }

  /** The same statements as files for Flyway. */
  private static Path scripts(Dialect dialect, Path classes) throws Exception {
    Path directory = Files.createTempDirectory("waymark-" + dialect.name());
    Schema schema = Schema.empty();
    for (Migration migration : migrations(classes)) {
      StringBuilder sql = new StringBuilder();
      for (var operation : migration.upgrade()) {
        dialect.render(operation, schema).forEach(text -> sql.append(text).append(";\n"));
        schema = operation.applyTo(schema);
      }
      String version = migration.name().version().toString();
      Files.writeString(directory.resolve("V" + version + "__table.sql"), sql);
    }
    return directory;
  }
}
