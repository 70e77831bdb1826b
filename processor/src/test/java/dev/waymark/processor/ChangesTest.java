package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.GoldenFile;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.h2.H2Database;
import dev.waymark.migration.Migration;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of change: what the compiler says of it, the migration it gives, and what that does to
 * rows that are there before it, on H2. The migration has to lead from one snapshot to the other
 * and back, and a second compilation must find nothing left to do. With {@code -Dchanges=C4} only
 * those whose names start so.
 */
class ChangesTest {
  private static final String MODEL = "shop/Model.java";
  private static final String PACKAGE_INFO = "shop/package-info.java";
  // H2's own states: a row without a value in a column that is to be NOT NULL, and several rows
  // where there may be one.
  private static final Set<String> OF_ROWS = Set.of("90081", "90053");

  /** All of them, or, with {@code -Dchanges=H06}, those whose names start so. */
  static Stream<Change> changes() {
    String names = System.getProperty("changes", "");
    return Change.all().filter(change -> change.name().startsWith(names));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isPlannedSafely(Change change, @TempDir Path directory) throws IOException, SQLException {
    Project project = new Project(directory);
    Result first = compile(project, change.before(), change.packageInfo(false));
    assertThat(first.succeeded()).as("the model before: %s", first.messages()).isTrue();
    Schema before = CasesTest.snapshot(project);

    Result result = compile(project, change.after(), change.packageInfo(change.becomes()));
    StringBuilder text = new StringBuilder(messages(result));
    if (!result.succeeded()) {
      assertThat(result.own()).as("of %s", result.messages()).isNotEmpty();
      assertThat(result.written()).as("written by a compilation that failed").isEmpty();
    } else if (change.becomes()) {
      prove(project, before, change.rows(), text);
    } else {
      assertThat(result.written()).as("written without a revision").isEmpty();
    }
    GoldenFile.assertMatches(Change.DIRECTORY.resolve(change + ".txt"), text.toString());
  }

  private static Result compile(Project project, String model, String packageInfo) {
    project.write(MODEL, Change.source(model)).write(PACKAGE_INFO, packageInfo);
    return project.compile("-Xlint:all,-processing");
  }

  private static String messages(Result result) {
    String own = result.own().stream().map(Message::toString).collect(Collectors.joining("\n"));
    return own.isEmpty() ? "-- no messages\n" : "-- messages\n" + own;
  }

  private static void prove(Project project, Schema before, List<String> rows, StringBuilder text)
      throws IOException, SQLException {
    // That nothing is written either is for CasesTest; this is quicker, and keeps the classes.
    Result again = project.compileOnly(project.sources(), "-proc:only", "-Xlint:none");
    assertThat(again.messages()).filteredOn(m -> m.kind() == Diagnostic.Kind.ERROR).isEmpty();
    try (URLClassLoader loader = project.load()) {
      List<Migration> migrations = CasesTest.migrations(loader);
      assertThat(migrations).hasSize(2);
      Migration newest = migrations.get(1);
      Schema after = CasesTest.snapshot(project);
      assertThat(Replay.of(before, newest.upgrade())).isEqualTo(after);
      assertThat(Replay.of(after, newest.downgrade())).isEqualTo(before);
      text.append("\n-- migration\n").append(definition(project));
      text.append('\n').append(CasesTest.sql(newest, before, after));
      follow(migrations, before, after, rows, text);
    }
  }

  /** The body of {@code define} in the newest migration. */
  private static String definition(Project project) {
    String source = project.read("shop/V0002__after.java");
    int start = source.indexOf("define(Steps up, Steps down) {\n");
    int end = source.lastIndexOf("  }\n}");
    return source.substring(source.indexOf('\n', start) + 1, end).indent(-2);
  }

  /** Takes a database with rows up, down and up again. */
  private static void follow(
      List<Migration> migrations,
      Schema before,
      Schema after,
      List<String> rows,
      StringBuilder text)
      throws SQLException {
    try (TestDatabase database = new H2Database()) {
      for (String schema : namespaces(before, after)) {
        database.execute("create schema if not exists " + schema);
      }
      database.run(Schema.empty(), migrations.get(0).upgrade());
      SampleRows.insert(database, before, rows);
      SortedSet<String> factsBefore = database.facts();
      text.append("\n-- rows before\n").append(SampleRows.text(database, before));
      if (!runs(database, before, migrations.get(1).upgrade(), "upgrade", text)) {
        return;
      }
      SortedSet<String> factsAfter = database.facts();
      text.append("\n-- rows after\n").append(SampleRows.text(database, after));
      if (!runs(database, after, migrations.get(1).downgrade(), "downgrade", text)) {
        return;
      }
      assertThat(database.facts()).as("after the downgrade").isEqualTo(factsBefore);
      text.append("\n-- rows after the downgrade\n").append(SampleRows.text(database, before));
      if (runs(database, before, migrations.get(1).upgrade(), "second upgrade", text)) {
        assertThat(database.facts()).as("after the second upgrade").isEqualTo(factsAfter);
      }
    }
  }

  /** The database schemas of tables; nobody but the owner of the database makes those. */
  private static SortedSet<String> namespaces(Schema before, Schema after) {
    return Stream.concat(before.tables().stream(), after.tables().stream())
        .flatMap(table -> table.name().schema().stream())
        .map(Name::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The database may refuse rows: that too is what a reader of the expectation has to see. */
  private static boolean runs(
      TestDatabase database,
      Schema schema,
      List<Operation> operations,
      String what,
      StringBuilder text) {
    List<Operation> done = new ArrayList<>();
    Schema current = schema;
    for (Operation operation : operations) {
      try {
        current = database.run(current, List.of(operation));
      } catch (SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (!state.startsWith("2") && !OF_ROWS.contains(state)) {
          throw new AssertionError(e);
        }
        text.append("\n-- the ").append(what).append(" is refused after ").append(done.size());
        text.append(" operations\n").append(e.getMessage()).append('\n');
        return false;
      }
      done.add(operation);
    }
    return true;
  }
}
