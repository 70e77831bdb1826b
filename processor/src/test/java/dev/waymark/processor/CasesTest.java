package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.GoldenFile;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.h2.H2Database;
import dev.waymark.dialect.h2.H2Dialect;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.processor.Project.Result;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder, one case: the sources {@code before} are compiled, then those {@code after}, and what
 * that gives is compared with {@code expected}. What compiles has to prove itself besides: nothing
 * is written twice, the migration leads from one snapshot to the other and back, and a database
 * follows it there, back and there again.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  static final String PACKAGE = "shop";

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatIsExpected(String name, @TempDir Path directory) throws IOException, SQLException {
    Path folder = CASES.resolve(name);
    Project project = new Project(directory);
    Schema before = compileBefore(project, folder);
    put(project, folder.resolve("after"));
    Result result = project.compile("-Xlint:all,-processing");
    compare(folder.resolve("expected"), project, result);
    if (result.succeeded()) {
      prove(folder.resolve("expected"), project, before);
    }
  }

  /** Compiles the sources before, if there are any, and leaves what they gave. */
  static Schema compileBefore(Project project, Path folder) throws IOException {
    if (Files.notExists(folder.resolve("before"))) {
      return Schema.empty();
    }
    put(project, folder.resolve("before"));
    Result first = project.compile("-Xlint:all,-processing", "-Werror");
    assertThat(first.messages()).filteredOn(m -> m.kind() == Diagnostic.Kind.ERROR).isEmpty();
    for (String file : project.files().keySet()) {
      if (!file.contains("/V0") && file.endsWith(".java")) {
        project.delete(file);
      }
    }
    return snapshot(project);
  }

  static void put(Project project, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        project.write(PACKAGE + "/" + file.getFileName(), Files.readString(file));
      }
    }
  }

  static Schema snapshot(Project project) {
    return Snapshot.read(project.read(PACKAGE + "/" + Snapshot.FILE)).schema();
  }

  private static void compare(Path expected, Project project, Result result) throws IOException {
    List<Project.Message> own = result.own();
    assertThat(result.succeeded())
        .as("the compilation, which said %s", result.messages())
        .isEqualTo(own.stream().noneMatch(m -> m.kind() == Diagnostic.Kind.ERROR));
    if (own.isEmpty()) {
      GoldenFile.assertAbsent(expected.resolve("messages.txt"));
    } else {
      GoldenFile.assertMatches(
          expected.resolve("messages.txt"),
          own.stream().map(Project.Message::toString).collect(Collectors.joining("\n")));
    }
    if (!result.succeeded()) {
      assertThat(result.written()).as("written by a compilation that failed").isEmpty();
    }
    for (String file : result.written()) {
      GoldenFile.assertMatches(
          expected.resolve(Path.of(file).getFileName().toString()), project.read(file));
    }
  }

  private static void prove(Path expected, Project project, Schema before)
      throws IOException, SQLException {
    Result again = project.compile("-Xlint:all,-processing", "-Werror");
    assertThat(again.written()).as("written by the second compilation").isEmpty();
    assertThat(again.succeeded()).as("the second compilation: %s", again.messages()).isTrue();
    assertThat(project.compile("-Awaymark.mode=check").succeeded()).as("check mode").isTrue();
    try (URLClassLoader loader = project.load()) {
      List<Migration> migrations = migrations(loader);
      assertThat(migrations.stream().map(m -> m.getClass().getSimpleName() + ".java"))
          .containsExactlyElementsOf(migrationFiles(project));
      Migration newest = migrations.get(migrations.size() - 1);
      Schema after = snapshot(project);
      assertThat(Replay.of(before, newest.upgrade())).isEqualTo(after);
      assertThat(Replay.of(after, newest.downgrade())).isEqualTo(before);
      GoldenFile.assertMatches(expected.resolve("h2.sql"), sql(newest, before, after));
      follow(migrations);
    }
  }

  static List<Migration> migrations(ClassLoader loader) {
    return java.util.ServiceLoader.load(MigrationIndex.class, loader).stream()
        .map(java.util.ServiceLoader.Provider::get)
        .filter(index -> index.packageName().equals(PACKAGE))
        .findFirst()
        .orElseThrow()
        .migrations();
  }

  private static List<String> migrationFiles(Project project) {
    return project.files().keySet().stream()
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .filter(file -> file.startsWith("V0"))
        .toList();
  }

  static String sql(Migration migration, Schema before, Schema after) {
    return "-- upgrade\n"
        + sql(before, migration.upgrade())
        + "\n-- downgrade\n"
        + sql(after, migration.downgrade());
  }

  private static String sql(Schema before, List<Operation> operations) {
    StringBuilder text = new StringBuilder();
    Schema schema = before;
    for (Operation operation : operations) {
      new H2Dialect().render(operation, schema).forEach(s -> text.append(s).append(";\n"));
      schema = operation.applyTo(schema);
    }
    return text.toString();
  }

  /** Takes a database up, one down, and up again. */
  private static void follow(List<Migration> migrations) throws SQLException {
    Migration newest = migrations.get(migrations.size() - 1);
    try (TestDatabase database = new H2Database()) {
      Schema schema = Schema.empty();
      for (Migration migration : migrations.subList(0, migrations.size() - 1)) {
        schema = database.run(schema, migration.upgrade());
      }
      SortedSet<String> before = database.facts();
      schema = database.run(schema, newest.upgrade());
      SortedSet<String> after = database.facts();
      schema = database.run(schema, newest.downgrade());
      assertThat(database.facts()).isEqualTo(before);
      database.run(schema, newest.upgrade());
      assertThat(database.facts()).isEqualTo(after);
    }
  }
}
