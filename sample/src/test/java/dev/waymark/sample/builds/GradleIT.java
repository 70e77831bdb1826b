package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What Gradle's incremental compilation makes of Waymark: it passes what has changed, hands out the
 * other entities as class files, and deletes before all that Waymark has generated.
 */
class GradleIT {
  private static final String MODEL = "src/main/java/com/acme/library/model/";
  private static final String MIGRATIONS = "src/main/java/com/acme/library/migrations/";
  private static final String HOLDER = MIGRATIONS + "package-info.java";
  private static final String SNAPSHOT = MIGRATIONS + "schema.json";
  private static final String V1 = MIGRATIONS + "V0001__books_and_readers.java";
  private static final String INCREMENTAL = "Incremental compilation of";
  private static final String CHECK = "-Pwaymark.mode=check";
  private static final String BARE = "-Pbare=yes";

  private final Gradle gradle = Gradle.running();

  @Test
  void aRevisionIsMadeOnceAndEveryOtherBuildLeavesTheSourcesAlone() throws IOException {
    Project library = Project.copy("gradle", "gradle");
    gradle
        .run(library.directory(), "compileTestJava")
        .succeeded()
        .saying("Waymark wrote V0001__books_and_readers.java");
    Map<String, String> made = library.sources();
    assertThat(made)
        .containsKeys(V1, SNAPSHOT)
        .containsKey("src/test/java/com/acme/library/fixtures/V0001__notes_of_the_tests.java");
    assertThat(library.read(SNAPSHOT)).doesNotContain("notes");

    gradle.run(library.directory(), "compileTestJava").succeeded().notSaying("Waymark wrote");
    gradle
        .run(library.directory(), "compileTestJava")
        .succeeded()
        .saying("Skipping task ':compileJava' as it is up-to-date");
    assertThat(library.sources()).isEqualTo(made);

    // A change that no table feels.
    library.edit(MODEL + "Book.java", "  String title;", "  String title = \"\";");
    Map<String, String> edited = library.sources();
    gradle.run(library.directory(), "compileJava").succeeded().saying(INCREMENTAL);
    assertThat(library.sources()).isEqualTo(edited);
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aChangedSuperclassReachesEveryTableAndIsAskedForFirst() throws IOException {
    Project library = compiled("gradle-superclass");
    library.edit(
        MODEL + "Audited.java",
        "  Instant createdAt;",
        "  Instant createdAt;\n  Instant changedAt;");
    Map<String, String> edited = library.sources();
    Map<String, String> before = library.classes();
    gradle
        .run(library.directory(), "compileJava")
        .failed()
        .saying(
            INCREMENTAL,
            "[HY101] The entities have changed, and no revision says so:",
            "Audited.changedAt → books.changedAt",
            "Audited.changedAt → readers.changedAt");
    assertThat(library.sources()).isEqualTo(edited);
    assertThat(library.classes()).isEqualTo(before);

    revision(library, "when it changed");
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(INCREMENTAL, "Waymark wrote V0002__when_it_changed.java");
    assertThat(library.read(MIGRATIONS + "V0002__when_it_changed.java"))
        .contains("up.add(books.changedAt)", "up.add(readers.changedAt)")
        .doesNotContain("up.drop", "shelves");
    assertThat(library.classes()).containsKey(classFile("V0002__when_it_changed"));
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aChangedEmbeddableAndAChangedEnumReachTheTablesThatHaveThem() throws IOException {
    Project library = compiled("gradle-parts");
    library.edit(MODEL + "Address.java", "  String city;", "  String city;\n  String country;");
    library.edit(MODEL + "Genre.java", "  POETRY", "  POETRY,\n  DRAMA");
    revision(library, "countries and drama");
    gradle.run(library.directory(), "compileJava").succeeded().saying(INCREMENTAL);
    assertThat(library.read(MIGRATIONS + "V0002__countries_and_drama.java"))
        .contains("up.add(readers.country)", "DRAMA");
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aDeletedEntityIsAskedAboutAndDroppedWithConsent() throws IOException {
    Project library = compiled("gradle-deleted");
    Files.delete(library.file(MODEL + "Shelf.java"));
    revision(library, "no shelves");
    Map<String, String> edited = library.sources();
    gradle
        .run(library.directory(), "compileJava")
        .failed()
        .saying(INCREMENTAL, "[DS102] The table shelves is no longer mapped");
    assertThat(library.sources()).isEqualTo(edited);

    library.edit(
        HOLDER,
        "message = \"no shelves\"",
        "message = \"no shelves\", allow = @Allow(code = \"DS102\", at = \"shelves\", reason = \"sold\")");
    library.edit(HOLDER, "import", "import dev.waymark.annotation.Allow;\nimport");
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(INCREMENTAL, "Waymark wrote V0002__no_shelves.java");
    assertThat(library.read(MIGRATIONS + "V0002__no_shelves.java"))
        .contains("up.drop(shelves)")
        .doesNotContain("up.drop(books", "up.drop(readers");
    assertThat(library.classes()).doesNotContainKey("com/acme/library/model/Shelf.class");
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void whatDoesNotCompileWritesNothingAndTheClassesOfBeforeAreBack() throws IOException {
    Project library = compiled("gradle-broken");
    Map<String, String> before = library.classes();
    library.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn = 1;");
    revision(library, "isbn");
    Map<String, String> edited = library.sources();
    gradle
        .run(library.directory(), "compileJava")
        .failed()
        .saying(
            INCREMENTAL,
            "incompatible types: int cannot be converted to String",
            "Waymark wrote nothing, because the compiler did not get to the end.");
    assertThat(library.sources()).isEqualTo(edited);
    assertThat(library.classes()).isEqualTo(before);

    library.edit(MODEL + "Book.java", "isbn = 1;", "isbn;");
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(INCREMENTAL, "Waymark wrote V0002__isbn.java");
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aDeletedMigrationIsGeneratedAnew() throws IOException {
    Project library = compiled("gradle-redo");
    String text = library.read(V1);
    Files.delete(library.file(V1));
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(INCREMENTAL, "[HY107]", "Waymark wrote V0001__books_and_readers.java");
    assertThat(library.read(V1)).isEqualTo(text);
    expectWhatAFullCompilationGives(library);

    // The one that Gradle has not compiled yet, because Waymark gave it the class.
    library.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn;");
    revision(library, "isbn");
    gradle.run(library.directory(), "compileJava").succeeded();
    Files.delete(library.file(MIGRATIONS + "V0002__isbn.java"));
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying("Waymark wrote V0002__isbn.java");
    expectWhatAFullCompilationGives(library);
  }

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
        .saying(INCREMENTAL, "[HY101]", "Book.isbn → books.isbn varchar(255)");
    library.edit(MODEL + "Book.java", "\n  String isbn;", "");
    gradle.run(library.directory(), "compileJava", CHECK).succeeded();
    assertThat(library.sources().keySet()).isEqualTo(committed.keySet());

    // The same as text, and with what it declares left out.
    Files.writeString(library.file(SNAPSHOT), library.read(SNAPSHOT).replace("(200)", "(100)"));
    gradle.run(library.directory(), "compileJava", CHECK).failed().saying("schema.json");
  }

  @Test
  void whatTheBuildCacheGivesBackIsWholeAndWritesNothing() throws IOException {
    Project here = compiled("gradle-cache");
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
    revision(there, "isbn");
    gradle
        .run(there.directory(), "compileJava", cache)
        .succeeded()
        .saying("Waymark wrote V0002__isbn.java");
    expectWhatAFullCompilationGives(there, cache);
  }

  @Test
  void withoutTheDocumentedSettingsTheClassOfAMigrationIsThereAsWell() throws IOException {
    Project library = Project.copy("gradle", "gradle-bare");
    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying("Waymark wrote V0001");
    Map<String, String> made = library.sources();
    Map<String, String> classes = library.classes();

    // Gradle deletes the class, which Waymark gave it, and compiles the source, which is new.
    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying(INCREMENTAL);
    assertThat(library.sources()).isEqualTo(made);
    assertThat(library.classes()).isEqualTo(classes);

    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying("up-to-date");
    library.edit(MODEL + "Book.java", "  String title;", "  String title = \"\";");
    gradle.run(library.directory(), "compileJava", BARE).succeeded().saying(INCREMENTAL);
    expectWhatAFullCompilationGives(library, BARE);
  }

  private Project compiled(String use) throws IOException {
    Project library = Project.copy("gradle", use);
    gradle.run(library.directory(), "compileJava").succeeded();
    gradle.run(library.directory(), "compileJava").succeeded();
    return library;
  }

  private static void revision(Project library, String message) throws IOException {
    library.edit(
        HOLDER,
        "\npackage",
        "\n@Revision(version = \"2\", message = \"" + message + "\")\npackage");
  }

  private static String classFile(String migration) {
    return "com/acme/library/migrations/" + migration + ".class";
  }

  private void expectWhatAFullCompilationGives(Project library, String... options)
      throws IOException {
    Map<String, String> sources = library.sources();
    Map<String, String> classes = library.classes();
    Files.delete(library.file("build/classes/java/main/" + "com/acme/library/model/Book.class"));
    String[] words = new String[options.length + 1];
    words[0] = "compileJava";
    System.arraycopy(options, 0, words, 1, options.length);
    gradle.run(library.directory(), words).succeeded().notSaying(INCREMENTAL);
    assertThat(library.sources()).isEqualTo(sources);
    assertThat(library.classes()).isEqualTo(classes);
  }
}
