package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Spring Boot with its own Flyway; the assertions about the database are in the project's tests.
 */
@Tag("long")
class SpringBootIT {
  private static final String MIGRATIONS = "src/main/java/com/acme/notes/migrations/";

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
