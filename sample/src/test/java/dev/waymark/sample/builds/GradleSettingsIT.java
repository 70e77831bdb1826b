package dev.waymark.sample.builds;

import static dev.waymark.sample.builds.GradleLibrary.MIGRATIONS;
import static dev.waymark.sample.builds.GradleLibrary.MODEL;
import static dev.waymark.sample.builds.GradleLibrary.SNAPSHOT;
import static dev.waymark.sample.builds.GradleLibrary.V1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;

/** What the page on builds tells to write for Gradle, and what becomes of it without. */
@Tag("long")
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Gradle 8.11 runs on none that is newer")
class GradleSettingsIT {
  private static final String CHECK = "-Pwaymark.mode=check";
  private static final String BARE = "-Pbare=yes";

  private final Gradle gradle = Gradle.running();

  @Test
  void theModeOfCiChecksAndWritesNothing() throws IOException {
    Project library = Project.copy("gradle", "gradle-check");
    Map<String, String> committed = library.sources();
    gradle
        .run(library.directory(), "compileJava", CHECK)
        .failed()
        .saying("[HY121] Revision 1 has no migration class.");
    assertThat(library.sources()).isEqualTo(committed);

    gradle.run(library.directory(), "compileJava").succeeded().saying("Waymark wrote V0001");
    committed = library.sources();
    gradle.run(library.directory(), "compileJava", CHECK).succeeded();
    library.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn;");
    gradle
        .run(library.directory(), "compileJava", CHECK)
        .failed()
        .saying(Gradle.INCREMENTAL, "[HY101]", "Book.isbn → books.isbn varchar(255)");
    library.edit(MODEL + "Book.java", "\n  String isbn;", "");
    gradle.run(library.directory(), "compileJava", CHECK).succeeded();
    assertThat(library.sources().keySet()).isEqualTo(committed.keySet());

    // The same as text, and with what it declares left out.
    Files.writeString(library.file(SNAPSHOT), library.read(SNAPSHOT).replace("(200)", "(100)"));
    gradle.run(library.directory(), "compileJava", CHECK).failed().saying("schema.json");
  }

  @Test
  void whatTheBuildCacheGivesBackIsWholeAndWritesNothing() throws IOException {
    Project here = GradleLibrary.compiled(gradle, "gradle-cache");
    String cache = "-Pcache=" + here.directory().resolveSibling("build-cache");
    gradle
        .run(here.directory(), "compileJava", cache, "--rerun-tasks")
        .succeeded()
        .saying("Caching disabled for task ':compileJava'", "'Waymark may write migrations'");
    gradle
        .run(here.directory(), "compileJava", cache, CHECK)
        .succeeded()
        .saying("Stored cache entry for task ':compileJava'");

    Project there = Project.copy("gradle", "gradle-cache-elsewhere");
    Files.copy(here.file(V1), there.file(V1));
    Files.copy(here.file(SNAPSHOT), there.file(SNAPSHOT));
    Map<String, String> committed = there.sources();
    gradle
        .run(there.directory(), "compileJava", cache, CHECK)
        .succeeded()
        .saying("Loaded cache entry for task ':compileJava'", "1 from cache");
    assertThat(there.sources()).isEqualTo(committed);
    assertThat(there.classes()).isEqualTo(here.classes());

    // What was loaded is a compilation like any other for the next one.
    there.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn;");
    GradleLibrary.revision(there, "isbn");
    gradle
        .run(there.directory(), "compileJava", cache)
        .succeeded()
        .saying("Waymark wrote V0002__isbn.java");
    gradle.expectWhatAFullCompilationGives(there, cache);
  }

  @Test
  void withoutTheDocumentedSettingsTheClassOfAMigrationIsThereAsWell() throws IOException {
    Project library = Project.copy("gradle", "gradle-bare");
    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying("Waymark wrote V0001");
    Map<String, String> made = library.sources();
    Map<String, String> classes = library.classes();

    // Gradle deletes the class, which Waymark gave it, and compiles the source, which is new.
    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying(Gradle.INCREMENTAL);
    assertThat(library.sources()).isEqualTo(made);
    assertThat(library.classes()).isEqualTo(classes);

    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying("up-to-date");
    library.edit(MODEL + "Book.java", "  String title;", "  String title = \"\";");
    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying(Gradle.INCREMENTAL);
    gradle.expectWhatAFullCompilationGives(library, BARE);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "mounts the sources again, to be read only")
  void whereTheSourcesMustNotBeWrittenTheModeOfCiIsContentAndTheOtherSaysWhy() throws Exception {
    Project library = GradleLibrary.compiled(gradle, "gradle-read-only");
    Path sources = library.file("src");
    String refused = mount("mount", "--bind", sources.toString(), sources.toString());
    assumeTrue(refused.isEmpty(), "nothing can be mounted here: " + refused);
    try {
      library.edit(MODEL + "Book.java", "  String title;", "  String title = \"\";");
      assertThat(mount("mount", "-o", "remount,ro,bind", sources.toString())).isEmpty();
      gradle.run(library.directory(), "compileJava", CHECK).succeeded();
      gradle.run(library.directory(), "compileJava").succeeded();

      assertThat(mount("mount", "-o", "remount,rw,bind", sources.toString())).isEmpty();
      library.edit(MODEL + "Book.java", "title = \"\";", "title = \"\";\n  String isbn;");
      GradleLibrary.revision(library, "isbn");
      assertThat(mount("mount", "-o", "remount,ro,bind", sources.toString())).isEmpty();
      Map<String, String> before = library.sources();
      gradle
          .run(library.directory(), "compileJava")
          .failed()
          .saying("[US103]", "V0002__isbn.java", "Read-only file system");
      assertThat(library.sources()).isEqualTo(before);
    } finally {
      mount("umount", "-l", sources.toString());
    }
  }

  @Test
  void sourcesThatAreAsTheyWereBeforeGradleDoesNotCompileUnlessToldTo() throws IOException {
    Project library = GradleLibrary.compiled(gradle, "gradle-thrown-away");
    library.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn;");
    GradleLibrary.revision(library, "isbn");
    String snapshot = library.read(SNAPSHOT);
    gradle.run(library.directory(), "compileJava").succeeded().saying("Waymark wrote V0002");

    Files.delete(library.file(MIGRATIONS + "V0002__isbn.java"));
    Files.writeString(library.file(SNAPSHOT), snapshot);
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying("Skipping task ':compileJava' as it is up-to-date");
    gradle
        .run(library.directory(), "compileJava", "--rerun-tasks")
        .succeeded()
        .saying("Waymark wrote V0002");
  }

  @Test
  void aColumnInAnotherModuleIsSeenBecauseTheClassPathIsAnInput() throws IOException {
    Project modules = Project.copy("gradle-modules", "gradle-modules");
    gradle.run(modules.directory(), "compileJava").succeeded().saying("Waymark wrote V0001");
    gradle.run(modules.directory(), "compileJava").succeeded();
    modules.edit(
        "model/src/main/java/com/acme/model/Customer.java",
        "private Long id;",
        "private Long id;\n  private String name;");
    gradle
        .run(modules.directory(), "compileJava")
        .failed()
        .saying("[HY101]", "Customer.name → customers.name varchar(255)");
  }

  @Test
  void withoutThatGradleDoesNotEvenStartTheCompiler() throws IOException {
    Project modules = Project.copy("gradle-modules", "gradle-modules-bare");
    gradle.run(modules.directory(), "compileJava", BARE).succeeded().saying("Waymark wrote V0001");
    gradle.run(modules.directory(), "compileJava", BARE).succeeded();
    modules.edit(
        "model/src/main/java/com/acme/model/Customer.java",
        "private Long id;",
        "private Long id;\n  private String name;");
    gradle
        .run(modules.directory(), "compileJava", BARE)
        .succeeded()
        .saying("Skipping task ':app:compileJava' as it is up-to-date");
  }

  private static String mount(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? "" : said + command[0] + " failed";
  }
}
