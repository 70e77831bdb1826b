package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Spring Boot with its own Flyway; the assertions about the database are in the project's tests.
 */
@Tag("long")
class SpringBootIT {
  private static final String MIGRATIONS = "src/main/java/com/acme/notes/migrations/";
  private static final String KEPT = "jdbc:h2:file:./kept/notes";
  private static final String START =
      "@Revision(version = \"20261120.0800\", message = \"start\")\n";
  private static final String LATE = "@Revision(version = \"20261120.0900\", message = \"late\")\n";
  private static final String NEWEST =
      "@Revision(version = \"20261120.1015\", message = \"newest\")";
  private static final String SQUASHED =
      "@Revision(version = \"20261121.0800\", message = \"squashed\","
          + " replaces = \"20261120.1015\")";

  @Test
  void boot3RunsTheMigrationsAtStartUpWithoutBeingTold() throws IOException {
    Project notes = Project.copy("spring-boot", "spring-boot-3");
    migratesByItself(notes, "boot3");
  }

  @Test
  void boot4RunsTheMigrationsAtStartUpWithoutBeingTold() throws IOException {
    Project notes = Project.copy("spring-boot", "spring-boot-4");
    notes.edit(MIGRATIONS + "package-info.java", ", hibernate = Hibernate.V6", "");
    notes.edit(MIGRATIONS + "package-info.java", "import dev.waymark.annotation.Hibernate;\n", "");
    migratesByItself(notes, "boot4");
  }

  /** What docs/teams.md tells an application that runs Flyway itself. */
  @Test
  void aLateRevisionAndASquashNeedOneSettingEach() throws IOException {
    Project notes = Project.copy("spring-boot", "spring-boot-team");
    for (String file : List.of("Notes.java", "NotesApplication.java")) {
      notes.edit("src/main/java/com/acme/notes/" + file, "findByWrittenBy", "findFirstByWrittenBy");
    }
    revisions(notes, "@Revision(version = \"1\", message = \"notes\")", START + NEWEST);
    built(notes);
    started(notes, KEPT)
        .succeeded()
        .saying("to version \"20261120.1015 - newest\"", "Kept: the engine");

    mergeLate(notes);
    built(notes);
    started(notes, KEPT).failed().saying("20261120.0900", "set -outOfOrder=true");
    started(notes, KEPT, "--spring.flyway.out-of-order=true")
        .succeeded()
        .saying("to version \"20261120.0900 - late\" [out of order]", "Kept: the engine");
    started(notes, KEPT).succeeded();

    for (String name : List.of("0800__start", "0900__late", "1015__newest")) {
      Files.delete(notes.file(MIGRATIONS + "V20261120_" + name + ".java"));
    }
    revisions(notes, START + LATE + NEWEST, SQUASHED);
    built(notes);
    started(notes, KEPT).failed().saying("applied migration not resolved locally: 20261120.1015");
    started(notes, KEPT, "--spring.flyway.ignore-migration-patterns=*:missing")
        .succeeded()
        .saying("to version \"20261121.0800 - squashed\"", "Kept: the engine");
    started(notes, "jdbc:h2:mem:new")
        .succeeded()
        .saying("to version \"20261121.0800 - squashed\"", "Kept: the engine");
  }

  private static void revisions(Project notes, String from, String to) throws IOException {
    notes.edit(MIGRATIONS + "package-info.java", from, to);
  }

  /** A branch that was begun before the newest revision and is merged after it. */
  private static void mergeLate(Project notes) throws IOException {
    revisions(notes, START + NEWEST, START + LATE + NEWEST);
    notes.edit(
        "src/main/java/com/acme/notes/Note.java",
        "private String content;",
        "private String content;\n\n  private String tag;");
    Files.writeString(
        notes.file(MIGRATIONS + "V20261120_0900__late.java"),
        """
        package com.acme.notes.migrations;

        import static dev.waymark.migration.Types.varchar;

        import dev.waymark.migration.ExistingTable;
        import dev.waymark.migration.Migration;
        import dev.waymark.migration.Steps;
        import dev.waymark.schema.Column;

        public final class V20261120_0900__late extends Migration {
          @Override
          protected void define(Steps up, Steps down) {
            var note =
                new ExistingTable("note") {
                  final Column<String> tag = column("tag", varchar(255));
                };
            up.add(note.tag);
            down.drop(note.tag);
          }
        }
        """);
  }

  private static void built(Project notes) {
    Maven.three()
        .run(notes.directory(), "clean", "package", "-Pboot3", "-Dmaven.test.skip=true")
        .succeeded();
  }

  private static Build started(Project notes, String database, String... settings) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-jar", "target/notes-1.jar"));
    arguments.add("--spring.datasource.url=" + database);
    arguments.addAll(List.of(settings));
    return Java.run(notes.directory(), "java", arguments.toArray(String[]::new));
  }

  private static void migratesByItself(Project notes, String profile) throws IOException {
    Maven.three()
        .run(notes.directory(), "package", "-P" + profile)
        .succeeded()
        .saying("Tests run: 2, Failures: 0, Errors: 0");
    assertThat(notes.read(MIGRATIONS + "V0001__notes.java")).contains("up.create(note)");

    // The application as it is deployed: its classes and Waymark in jars within a jar.
    Java.run(notes.directory(), "java", "-jar", "target/notes-1.jar")
        .succeeded()
        .saying("Migrating schema \"PUBLIC\" to version \"1 - notes\"", "Kept: the engine weaves");
  }
}
