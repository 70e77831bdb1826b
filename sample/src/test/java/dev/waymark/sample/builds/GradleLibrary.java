package dev.waymark.sample.builds;

import java.io.IOException;

/** The library that is built by Gradle, {@code src/it/gradle}, and where its files are. */
final class GradleLibrary {
  static final String MODEL = "src/main/java/com/acme/library/model/";
  static final String MIGRATIONS = "src/main/java/com/acme/library/migrations/";
  static final String HOLDER = MIGRATIONS + "package-info.java";
  static final String SNAPSHOT = MIGRATIONS + "schema.json";
  static final String V1 = MIGRATIONS + "V0001__books_and_readers.java";

  private GradleLibrary() {}

  /** A copy, compiled until nothing is left to write. */
  static Project compiled(Gradle gradle, String use) throws IOException {
    Project library = Project.copy("gradle", use);
    gradle.run(library.directory(), "compileJava").succeeded();
    gradle.run(library.directory(), "compileJava").succeeded();
    return library;
  }

  /** Declares a second revision. */
  static void revision(Project library, String message) throws IOException {
    library.edit(
        HOLDER,
        "\npackage",
        "\n@Revision(version = \"2\", message = \"" + message + "\")\npackage");
  }
}
