package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What a developer does with revisions, one compilation after the other. */
@Isolated("one of them runs in another locale and time zone")
class WorkflowTest {
  private static final String V1 = "shop/migrations/V0001__members.java";
  private static final String V2 = "shop/migrations/V0002__add_bio.java";
  private static final String SNAPSHOT = "shop/migrations/schema.json";

  private Project project;

  @BeforeEach
  void aProjectWithOneRevision(@TempDir Path directory) throws IOException {
    project = new Project(directory);
    user("");
    revisions("@Revision(version = \"1\", message = \"members\")");
  }

  private void user(String attributes) {
    project.write(
        "shop/model/Member.java",
        """
        package shop.model;

        import jakarta.persistence.*;

        @Entity
        public class Member {
          @Id Long id;
          String name;
          %s
        }
        """
            .formatted(attributes));
  }

  private void revisions(String... lines) {
    project.write(
        "shop/migrations/package-info.java",
        String.join("\n", lines)
            + "\npackage shop.migrations;\nimport dev.waymark.annotation.*;\n");
  }

  private void addBio() {
    user("String bio;");
    revisions(
        "@Revision(version = \"1\", message = \"members\")",
        "@Revision(version = \"2\", message = \"add bio\")");
  }

  private static List<String> codes(Result result) {
    return result.own().stream().map(Project.Message::code).toList();
  }

  @Test
  void theFirstCompilationWritesTheMigrationAndTheSecondNothing() {
    Result first = project.compile("-Xlint:all,-processing", "-Werror");
    assertThat(first.succeeded()).as("%s", first.messages()).isTrue();
    assertThat(first.written()).containsExactly(V1, SNAPSHOT);
    Result second = project.compile("-Xlint:all,-processing", "-Werror");
    assertThat(second.succeeded()).isTrue();
    assertThat(second.written()).isEmpty();
  }

  @Test
  void theBuildThatWritesAMigrationContainsItsClass() throws IOException {
    project.compile();
    addBio();
    assertThat(project.compile().written()).containsExactly(V2, SNAPSHOT);
    try (URLClassLoader loader = project.load()) {
      List<Migration> migrations =
          ServiceLoader.load(MigrationIndex.class, loader).findFirst().orElseThrow().migrations();
      assertThat(migrations.stream().map(Migration::toString))
          .containsExactly("V0001__members", "V0002__add_bio");
    }
    assertThat(project.classes().resolve("META-INF/waymark/shop.migrations/schema.json"))
        .hasContent(project.read(SNAPSHOT));
  }

  @Test
  void aCompilationThatFailsInTheBodyOfAMethodWritesNothing() {
    project.write(
        "shop/Broken.java", "package shop; class Broken { void f() { int i = \"text\"; } }");
    Result result = project.compile();
    assertThat(result.succeeded()).isFalse();
    assertThat(result.written()).isEmpty();
    assertThat(project.classes().resolve("META-INF")).doesNotExist();
    assertThat(project.classes().resolve("shop/migrations/V0001__members.class")).doesNotExist();
  }

  @Test
  void aCompilationThatDoesNotKnowATypeOfAnEntityWritesNothing() {
    user("Unknown unknown;");
    Result result = project.compile();
    assertThat(result.succeeded()).isFalse();
    assertThat(result.written()).isEmpty();
    assertThat(result.own()).isEmpty();
  }

  @Test
  void aDeletedNewestMigrationIsGeneratedAnewToTheByte() throws IOException {
    project.compile();
    addBio();
    project.compile();
    Map<String, String> files = project.files();
    project.delete(V2);
    assertThat(project.compile().written()).containsExactly(V2);
    assertThat(project.files()).isEqualTo(files);
  }

  @Test
  void aRedoneMigrationFollowsTheModelAndTheSnapshotFollowsIt() throws IOException {
    project.compile();
    addBio();
    project.compile();
    project.delete(V2);
    user("String biography;");
    assertThat(project.compile().written()).containsExactly(V2, SNAPSHOT);
    assertThat(project.read(V2)).contains("biography").doesNotContain("\"bio\"");
    assertThat(project.compile().written()).isEmpty();
  }

  @Test
  void anOlderMigrationThatIsMissingIsAnError() throws IOException {
    project.compile();
    addBio();
    project.compile();
    project.delete(V1);
    Result result = project.compile();
    assertThat(codes(result)).containsExactly("HY103");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void aMigrationWithoutItsRevisionIsAnError() {
    project.compile();
    addBio();
    project.compile();
    revisions("@Revision(version = \"1\", message = \"members\")");
    Result result = project.compile();
    assertThat(codes(result)).containsExactly("HY120");
    assertThat(result.own().get(0).text())
        .contains("@Revision(version = \"2\", message = \"add bio\")");
  }

  @Test
  void twoMigrationClassesOfOneVersionAreAnError() {
    project.compile();
    project.write(
        "shop/migrations/V0001__theirs.java",
        project.read(V1).replace("V0001__members", "V0001__theirs"));
    assertThat(codes(project.compile())).containsExactly("HY105");
  }

  @Test
  void aSnapshotWithConflictMarkersIsMadeAgainFromTheMigrations() {
    project.compile();
    String snapshot = project.read(SNAPSHOT);
    project.write(SNAPSHOT, "<<<<<<< ours\n" + snapshot + "=======\n>>>>>>> theirs\n");
    assertThat(codes(project.compile("-Awaymark.mode=check"))).containsExactly("HY106");
    assertThat(project.compile().written()).containsExactly(SNAPSHOT);
    assertThat(project.read(SNAPSHOT)).isEqualTo(snapshot);
  }

  @Test
  void aSnapshotOfAnotherFormatIsMadeAgainFromTheMigrations() {
    project.compile();
    String snapshot = project.read(SNAPSHOT);
    project.write(SNAPSHOT, snapshot.replaceFirst("\"format\": \\d+", "\"format\": 999"));
    Result result = project.compile("-Awaymark.mode=check");
    assertThat(codes(result)).containsExactly("HY106");
    assertThat(result.own().get(0).text()).contains("its format is 999");
    assertThat(project.compile().written()).containsExactly(SNAPSHOT);
    assertThat(project.read(SNAPSHOT)).isEqualTo(snapshot);
  }

  @Test
  void aMigrationThatUsesTheApplicationCannotBeReplayed() throws IOException {
    project.compile();
    project.write(
        V1,
        project
            .read(V1)
            .replace(
                "up.create(member);", "up.create(member); new shop.model.Member().toString();"));
    project.delete(SNAPSHOT);
    Result result = project.compile();
    assertThat(codes(result)).containsExactly("HY123");
    assertThat(result.own().get(0).text())
        .contains("never a class of the", "the old migration would not compile");
  }

  @Test
  void checkModeWritesNothingAndReportsWhatWouldBeWritten() {
    Result fresh = project.compile("-Awaymark.mode=check");
    assertThat(codes(fresh)).containsExactly("HY121");
    assertThat(fresh.written()).isEmpty();
    project.compile();
    assertThat(project.compile("-Awaymark.mode=check").succeeded()).isTrue();
    user("String bio;");
    Result changed = project.compile("-Awaymark.mode=check");
    assertThat(codes(changed)).containsExactly("HY101");
    assertThat(changed.written()).isEmpty();
  }

  @Test
  void driftCanBeAWarning() {
    project.compile();
    user("String bio;");
    Result result = project.compile("-Awaymark.drift=warn");
    assertThat(result.succeeded()).isTrue();
    assertThat(codes(result)).containsExactly("HY101");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void anOptionThatIsNotUnderstoodIsAnError() {
    assertThat(codes(project.compile("-Awaymark.mode=chekc"))).containsExactly("US101");
  }

  @Test
  void anEntityThatIsNotPassedToTheCompilerIsNotDropped() {
    project.write(
        "shop/model/Tag.java",
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity public class Tag { @Id Long id; }
        """);
    project.compile();
    addBio();
    Result result =
        project.compileOnly(List.of("shop/migrations/package-info.java", "shop/model/Member.java"));
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.written()).containsExactly(V2, SNAPSHOT);
    assertThat(project.read(SNAPSHOT)).contains("\"Tag\"");
  }

  @Test
  void whatIsWrittenDoesNotDependOnLocaleOrTimeZone() throws IOException {
    project.compile();
    Map<String, String> expected = project.files();
    project.delete(V1);
    project.delete(SNAPSHOT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      project.compile();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(project.files()).isEqualTo(expected);
  }

  @Test
  void windowsLineEndsOfACheckoutChangeNothing() {
    project.compile();
    project.files().forEach((file, text) -> project.write(file, text.replace("\n", "\r\n")));
    Result result = project.compile();
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.written()).isEmpty();
  }

  @Test
  void aKillBeforeTheSnapshotIsHealedByTheNextCompilation() throws IOException {
    project.compile();
    String before = project.read(SNAPSHOT);
    addBio();
    project.compile();
    Map<String, String> files = project.files();
    project.write(SNAPSHOT, before); // the migration was written, the snapshot not yet
    assertThat(project.compile().written()).containsExactly(SNAPSHOT);
    assertThat(project.files()).isEqualTo(files);
  }

  @Test
  void aHandWrittenDataStepStaysAsItIs() throws IOException {
    project.compile();
    addBio();
    project.compile();
    String edited =
        project
            .read(V2)
            .replace("up.add(member.bio);", "up.add(member.bio);\n    up.sql(\"select 1\");");
    project.write(V2, edited);
    Result result = project.compile("-Xlint:all,-processing", "-Werror");
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.written()).isEmpty();
    assertThat(project.read(V2)).isEqualTo(edited);
  }

  @Test
  void aWarningOfLintIsSaidOnceAndStopsOnlyWhoWantsNoWarnings() {
    project.compile();
    user("@dev.waymark.annotation.RenamedFrom(\"name\") String fullName;");
    project.write(
        "shop/model/Member.java",
        project.read("shop/model/Member.java").replace("  String name;\n", ""));
    revisions(
        "@Revision(version = \"1\", message = \"members\")",
        "@Revision(version = \"2\", message = \"add bio\")");
    Result strict = project.compile("-Xlint:all,-processing", "-Werror");
    assertThat(codes(strict)).containsExactly("BC102");
    assertThat(strict.succeeded()).isFalse();
    assertThat(strict.written()).isEmpty();

    Result generating = project.compile();
    assertThat(codes(generating)).containsExactly("BC102");
    assertThat(generating.written()).containsExactly(V2, SNAPSHOT);
    assertThat(project.compile().own()).isEmpty();
  }
}
