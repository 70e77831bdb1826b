package dev.waymark.sample.builds;

import static dev.waymark.sample.builds.GradleLibrary.HOLDER;
import static dev.waymark.sample.builds.GradleLibrary.MIGRATIONS;
import static dev.waymark.sample.builds.GradleLibrary.MODEL;
import static dev.waymark.sample.builds.GradleLibrary.SNAPSHOT;
import static dev.waymark.sample.builds.GradleLibrary.V1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * What Gradle's incremental compilation makes of Waymark: it passes what has changed, hands out the
 * other entities as class files, and deletes before all that Waymark has generated.
 */
@Tag("long")
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Gradle 8.11 runs on none that is newer")
class GradleIT {

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
    gradle.run(library.directory(), "compileJava").succeeded().saying(Gradle.INCREMENTAL);
    assertThat(library.sources()).isEqualTo(edited);
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aChangedSuperclassReachesEveryTableAndIsAskedForFirst() throws IOException {
    Project library = GradleLibrary.compiled(gradle, "gradle-superclass");
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
            Gradle.INCREMENTAL,
            "[HY101] The entities have changed, and no revision says so:",
            "Audited.changedAt → books.changedAt",
            "Audited.changedAt → readers.changedAt");
    assertThat(library.sources()).isEqualTo(edited);
    assertThat(library.classes()).isEqualTo(before);

    GradleLibrary.revision(library, "when it changed");
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(Gradle.INCREMENTAL, "Waymark wrote V0002__when_it_changed.java");
    assertThat(library.read(MIGRATIONS + "V0002__when_it_changed.java"))
        .contains("up.add(books.changedAt)", "up.add(readers.changedAt)")
        .doesNotContain("up.drop", "shelves");
    assertThat(library.classes()).containsKey(classFile("V0002__when_it_changed"));
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aChangedEmbeddableAndAChangedEnumReachTheTablesThatHaveThem() throws IOException {
    Project library = GradleLibrary.compiled(gradle, "gradle-parts");
    library.edit(MODEL + "Address.java", "  String city;", "  String city;\n  String country;");
    library.edit(MODEL + "Genre.java", "  POETRY", "  POETRY,\n  DRAMA");
    GradleLibrary.revision(library, "countries and drama");
    gradle.run(library.directory(), "compileJava").succeeded().saying(Gradle.INCREMENTAL);
    assertThat(library.read(MIGRATIONS + "V0002__countries_and_drama.java"))
        .contains("up.add(readers.country)", "DRAMA");
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aDeletedEntityIsAskedAboutAndDroppedWithConsent() throws IOException {
    Project library = GradleLibrary.compiled(gradle, "gradle-deleted");
    Files.delete(library.file(MODEL + "Shelf.java"));
    GradleLibrary.revision(library, "no shelves");
    Map<String, String> edited = library.sources();
    gradle
        .run(library.directory(), "compileJava")
        .failed()
        .saying(Gradle.INCREMENTAL, "[DS102] The table shelves is no longer mapped");
    assertThat(library.sources()).isEqualTo(edited);

    library.edit(
        HOLDER,
        "message = \"no shelves\"",
        "message = \"no shelves\", allow = @Allow(code = \"DS102\", at = \"shelves\", reason = \"sold\")");
    library.edit(HOLDER, "import", "import dev.waymark.annotation.Allow;\nimport");
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(Gradle.INCREMENTAL, "Waymark wrote V0002__no_shelves.java");
    assertThat(library.read(MIGRATIONS + "V0002__no_shelves.java"))
        .contains("up.drop(shelves)")
        .doesNotContain("up.drop(books", "up.drop(readers");
    assertThat(library.classes()).doesNotContainKey("com/acme/library/model/Shelf.class");
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void whatDoesNotCompileWritesNothingAndTheClassesOfBeforeAreBack() throws IOException {
    Project library = GradleLibrary.compiled(gradle, "gradle-broken");
    Map<String, String> before = library.classes();
    library.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn = 1;");
    GradleLibrary.revision(library, "isbn");
    Map<String, String> edited = library.sources();
    gradle
        .run(library.directory(), "compileJava")
        .failed()
        .saying(
            Gradle.INCREMENTAL,
            "incompatible types: int cannot be converted to String",
            "Waymark wrote nothing, because the compiler did not get to the end.");
    assertThat(library.sources()).isEqualTo(edited);
    assertThat(library.classes()).isEqualTo(before);

    library.edit(MODEL + "Book.java", "isbn = 1;", "isbn;");
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(Gradle.INCREMENTAL, "Waymark wrote V0002__isbn.java");
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void aDeletedMigrationIsGeneratedAnew() throws IOException {
    Project library = GradleLibrary.compiled(gradle, "gradle-redo");
    String text = library.read(V1);
    Files.delete(library.file(V1));
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(Gradle.INCREMENTAL, "[HY107]", "Waymark wrote V0001__books_and_readers.java");
    assertThat(library.read(V1)).isEqualTo(text);
    expectWhatAFullCompilationGives(library);

    // The one that Gradle has not compiled yet, because Waymark gave it the class.
    library.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn;");
    GradleLibrary.revision(library, "isbn");
    gradle.run(library.directory(), "compileJava").succeeded();
    Files.delete(library.file(MIGRATIONS + "V0002__isbn.java"));
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying("Waymark wrote V0002__isbn.java");
    expectWhatAFullCompilationGives(library);
  }

  @Test
  void twoHistoriesInOneModuleAreKeptApart() throws IOException {
    Project library = Project.copy("gradle", "gradle-histories");
    library.edit(HOLDER, "@Revision", "@Database(packages = \"com.acme.library\")\n@Revision");
    library.edit(HOLDER, "import", "import dev.waymark.annotation.Database;\nimport");
    String archive = "src/main/java/com/acme/archive/";
    Files.createDirectories(library.file(archive));
    Files.writeString(
        library.file(archive + "package-info.java"),
        library
            .read(HOLDER)
            .replace("com.acme.library.migrations", "com.acme.archive")
            .replace("com.acme.library", "com.acme.archive")
            .replace("books and readers", "papers"));
    Files.writeString(
        library.file(archive + "Paper.java"),
        library
            .read(MODEL + "Shelf.java")
            .replace("com.acme.library.model", "com.acme.archive")
            .replace("shelves", "papers")
            .replace("Shelf", "Paper"));
    gradle.run(library.directory(), "compileJava").succeeded();
    gradle.run(library.directory(), "compileJava").succeeded();
    Map<String, String> made = library.sources();
    assertThat(made).containsKeys(V1, archive + "V0001__papers.java");

    library.edit(MODEL + "Book.java", "  String title;", "  String title;\n  String isbn;");
    GradleLibrary.revision(library, "isbn");
    gradle
        .run(library.directory(), "compileJava")
        .succeeded()
        .saying(Gradle.INCREMENTAL, "Waymark wrote V0002__isbn.java");
    assertThat(library.sources()).containsAllEntriesOf(only(made, archive));
    expectWhatAFullCompilationGives(library);
  }

  private static Map<String, String> only(Map<String, String> files, String directory) {
    Map<String, String> only = new TreeMap<>(files);
    only.keySet().removeIf(file -> !file.startsWith(directory));
    return only;
  }

  /** With its first revision, and compiled again, because that one is a new source. */
  private static String classFile(String migration) {
    return "com/acme/library/migrations/" + migration + ".class";
  }

  private void expectWhatAFullCompilationGives(Project library) throws IOException {
    gradle.expectWhatAFullCompilationGives(library);
  }
}
