package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An application that is a module of Java's own system of modules. */
class ModulePathIT {

  @Test
  void aNamedModuleHasMigrationsThatWaymarkAndFlywayFind() throws IOException {
    Project library = Project.copy("jpms", "jpms");
    Maven.three().run(library.directory(), "package").succeeded();
    assertThat(library.read("src/main/java/com/acme/library/migrations/V0001__books.java"))
        .contains("up.create(books)");

    run(library)
        .succeeded()
        .saying("module com.acme.library", "Waymark made books: true", "Flyway made books: true");
  }

  @Test
  void aModuleThatKeepsItsMigrationsToItselfIsTold() throws IOException {
    Project library = Project.copy("jpms", "jpms-closed");
    String module = library.read("src/main/java/module-info.java");
    library.edit(
        "src/main/java/module-info.java",
        module.substring(module.indexOf("  opens"), module.indexOf('}')),
        "");
    Maven.three().run(library.directory(), "package").succeeded();
    run(library)
        .failed()
        .saying(
            "is in a module that does not open its package to Waymark. Write into its"
                + " module-info.java:\n    opens com.acme.library.migrations to"
                + " dev.waymark.runtime;");
  }

  private static Build run(Project library) {
    return Java.run(
        library.directory(),
        "java",
        "-p",
        "target/jpms-1.jar" + File.pathSeparator + "target/modules",
        "-m",
        "com.acme.library/com.acme.library.Library");
  }
}
