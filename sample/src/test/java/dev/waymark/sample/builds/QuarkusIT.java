package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Quarkus with its own Flyway, on the JVM. */
@Tag("long")
class QuarkusIT {

  @Test
  void quarkusRunsTheMigrationsAtStartUpWithoutBeingTold() throws IOException {
    Project notes = Project.copy("quarkus", "quarkus");
    Maven.three().run(notes.directory(), "package").succeeded();

    Java.run(notes.directory(), "java", "-jar", "target/quarkus-app/quarkus-run.jar")
        .succeeded()
        .saying("Migrating schema \"PUBLIC\" to version \"1 - notes\"", "Kept: the engine weaves");

    // For a native image, which is not made here.
    assertThat(
            notes.read(
                "target/classes/META-INF/native-image/dev.waymark/com.acme.notes.migrations/"
                    + "reflect-config.json"))
        .contains("com.acme.notes.migrations.WaymarkIndex");
  }
}
