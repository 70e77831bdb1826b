package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that was deleted to be generated anew. */
class RedoTest {
  private static final String BY_HAND = "up.sql(\"update Member set bio = 'none'\");";

  private Members members;
  private Project project;

  @BeforeEach
  void twoRevisions(@TempDir Path directory) throws IOException {
    members = new Members(directory);
    project = members.project();
  }

  /** Deletes the sources only, as a developer does in an IDE. */
  private Result redo() throws IOException {
    project.delete(Members.V2);
    return project.compileOnly(project.sources());
  }

  private void writeByHand() {
    members.edit(Members.V2, "up.add(member.bio);", "up.add(member.bio);\n    " + BY_HAND);
    assertThat(project.compile().succeeded()).isTrue();
  }

  @Test
  void whatWasGeneratedIsGeneratedAgainWithoutAWord() throws IOException {
    String generated = project.read(Members.V2);
    Result result = redo();
    assertThat(result.own()).isEmpty();
    assertThat(result.written()).containsExactly(Members.V2);
    assertThat(project.read(Members.V2)).isEqualTo(generated);
  }

  @Test
  void theSnapshotFollowsTheModel() throws IOException {
    members.member("String biography;");
    assertThat(redo().written()).containsExactly(Members.V2, Members.SNAPSHOT);
    assertThat(project.read(Members.V2)).contains("biography").doesNotContain("\"bio\"");
    assertThat(project.read(Members.SNAPSHOT)).contains("biography").doesNotContain("\"bio\"");
    assertThat(project.compile("-Awaymark.mode=check").own()).isEmpty();
  }

  @Test
  void stepsWrittenByHandAreNamedWhileTheirClassIsThere() throws IOException {
    writeByHand();
    Result result = redo();
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(Members.codes(result)).containsExactly("HY107");
    assertThat(result.own().get(0).kind()).isEqualTo(Kind.WARNING);
    assertThat(result.own().get(0).text())
        .contains("V0002__add_bio.java had steps that it does not have")
        .contains("update Member set bio = 'none'", "git log -1 -p -- '*V0002__add_bio.java'");
  }

  @Test
  void stepsWrittenByHandAreSpokenOfWhenTheirClassIsGone() throws IOException {
    writeByHand();
    project.delete(Members.V2);
    Result result = project.compile();
    assertThat(Members.codes(result)).containsExactly("HY107");
    assertThat(result.own().get(0).kind()).isEqualTo(Kind.NOTE);
    assertThat(result.own().get(0).text())
        .contains("If steps were written by hand into the deleted V0002__add_bio.java");
  }

  @Test
  void aMigrationThatUsesTheApplicationStopsItAndSaysWhyItIsATrap() throws IOException {
    members.edit(
        Members.V1, "up.create(member);", "up.create(member); new shop.model.Member().toString();");
    Result result = redo();
    assertThat(Members.codes(result)).containsExactly("HY123");
    assertThat(result.own().get(0).text())
        .contains("V0001__members.java:", "shop.model")
        .contains("Such a class changes later", "the literal, or a nested class");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void anOlderMigrationIsNotGeneratedAnew() throws IOException {
    project.delete(Members.V1);
    Result result = project.compile();
    assertThat(Members.codes(result)).containsExactly("HY103");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void severalThatAreDeletedBecomeOneAndEmptyOnes() throws IOException {
    project.delete(Members.V1);
    project.delete(Members.V2);
    Result result = project.compile();
    assertThat(result.written())
        .as("the snapshot stays: both together lead to the same")
        .containsExactly(Members.V1, Members.V2);
    assertThat(result.own().get(1).text()).contains("1 members takes everything that has changed");
    assertThat(project.read(Members.V1)).contains("bio");
    assertThat(project.read(Members.V2)).contains("the place for steps written by hand");
    assertThat(project.compile("-Awaymark.mode=check").own()).isEmpty();
  }

  @Test
  void aFailedCompilationLeavesTheDeletedFileDeleted() throws IOException {
    project.write("shop/Broken.java", "package shop; class Broken { int i = \"text\"; }");
    assertThat(redo().written()).isEmpty();
    try (Stream<Path> files = Files.list(project.source("shop/migrations"))) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(names).containsExactly("V0001__members.java", "package-info.java", "schema.json");
    }
  }
}
