package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One day of a developer with Gradle, which compiles only what has changed. */
class GradleIT {
  private static final String ROOT = "src/main/java/com/acme/library/";

  @Test
  void walk() throws IOException {
    Project library = Project.copy("gradle", "gradle-walk");
    Gradle gradle = Gradle.running();
    System.out.println("=== 1\n" + gradle.run(library.directory(), "compileJava").output());
    System.out.println("=== 2\n" + gradle.run(library.directory(), "compileJava").output());
    System.out.println("=== 3\n" + gradle.run(library.directory(), "compileJava").output());
    library.edit(
        ROOT + "model/Audited.java",
        "  Instant createdAt;",
        "  Instant createdAt;\n  Instant changedAt;");
    System.out.println("=== 4\n" + gradle.run(library.directory(), "compileJava").output());
    Map<String, String> m = library.sources();
    assertThat(m).isNotNull();
  }
}
