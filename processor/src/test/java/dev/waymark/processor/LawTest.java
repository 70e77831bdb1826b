package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations, the snapshot and the entities held against each other in check mode. */
class LawTest {
  private static final String CHECK = "-Awaymark.mode=check";

  private Members members;
  private Project project;

  @BeforeEach
  void twoRevisions(@TempDir Path directory) throws IOException {
    members = new Members(directory);
    project = members.project();
  }

  private String theOnlyError(String code) {
    Result result = project.compile(CHECK);
    assertThat(Members.codes(result)).containsExactly(code);
    assertThat(result.succeeded()).isFalse();
    assertThat(result.written()).isEmpty();
    return result.own().get(0).text();
  }

  @Test
  void whatAgreesIsRight() {
    assertThat(project.compile(CHECK, "-Xlint:all,-processing", "-Werror").own()).isEmpty();
  }

  @Test
  void aSnapshotThatWasEditedIsFoundThoughTheEntitiesFollowIt() {
    members.edit(Members.SNAPSHOT, "\"bio\", \"type\": \"varchar(255)\"", bioOf(100));
    members.member("@Column(length = 100) String bio;");
    assertThat(theOnlyError("HY106"))
        .contains("schema.json is not what the migrations lead to")
        .contains("Member.bio", "varchar(100)")
        .contains("The last migration to change Member is V0002__add_bio.java")
        .contains("The entities agree with the file");
  }

  private static String bioOf(int length) {
    return "\"bio\", \"type\": \"varchar(" + length + ")\"";
  }

  @Test
  void aSnapshotThatWasEditedIsFound() {
    members.edit(Members.SNAPSHOT, bioOf(255), bioOf(100));
    assertThat(theOnlyError("HY106"))
        .contains("varchar(255)", "varchar(100)")
        .contains("The entities agree with the migrations, so the file was changed by hand");
  }

  @Test
  void aMigrationThatWasChangedAfterwardsIsNamed() {
    members.edit(Members.V1, "\"name\", varchar(255)", "\"name\", varchar(99)");
    assertThat(theOnlyError("HY106"))
        .contains("Member.name", "varchar(99)", "varchar(255)")
        .contains("The last migration to change Member is V0002")
        .contains("a migration was changed after it was generated");
  }

  @Test
  void aMigrationThatWasChangedAfterwardsIsFoundThoughTheEntitiesFollowIt() {
    members.edit(Members.V2, "varchar(255)", "varchar(100)");
    members.member("@Column(length = 100) String bio;");
    assertThat(theOnlyError("HY106"))
        .contains("The entities agree with the migrations, so the file was changed by hand");
  }

  @Test
  void aChangedMigrationDoesNotGetIntoTheNextOneUnnoticed() {
    members.edit(Members.V2, "varchar(255)", "varchar(100)");
    members.member("@Column(length = 100) String bio; String city;");
    members.revisions(
        Members.FIRST, Members.SECOND, "@Revision(version = \"3\", message = \"city\")");
    Result result = project.compile();
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(Members.codes(result)).containsExactly("HY106");
    assertThat(result.own().get(0).text()).contains("V0002__add_bio.java", "put it back as it was");
    assertThat(project.read("shop/migrations/V0003__city.java"))
        .contains("city")
        .doesNotContain("bio");
  }

  @Test
  void aMissingMigrationIsNamed() throws IOException {
    project.delete(Members.V1);
    assertThat(theOnlyError("HY103")).contains("Restore V0001__members.java");
  }

  @Test
  void theNewestMigrationThatIsMissingIsNamed() throws IOException {
    project.delete(Members.V2);
    assertThat(theOnlyError("HY121")).contains("Revision 2", "V0002__add_bio.java");
  }

  @Test
  void aMigrationThatIsLostWithItsRevisionIsNamed() throws IOException {
    project.delete(Members.V2);
    members.revisions(Members.FIRST);
    assertThat(theOnlyError("HY106"))
        .contains("its head is \"2 add bio\"", "neither a @Revision nor a migration class");
  }

  @Test
  void anOlderMigrationThatIsLostWithItsRevisionIsFound() throws IOException {
    members.member("String bio; String city;");
    members.revisions(
        Members.FIRST, Members.SECOND, "@Revision(version = \"3\", message = \"city\")");
    project.compile();
    project.delete(Members.V2);
    members.revisions(Members.FIRST, "@Revision(version = \"3\", message = \"city\")");
    assertThat(theOnlyError("HY106"))
        .contains("add column Member.bio")
        .contains("a migration was changed after it was generated, or one is lost");
  }

  @Test
  void aForeignMigrationIsNamed() {
    project.write(
        "shop/migrations/V0003__foreign.java",
        project.read(Members.V2).replace("V0002__add_bio", "V0003__foreign"));
    assertThat(theOnlyError("HY120")).contains("V0003__foreign has no revision");
  }

  @Test
  void aForeignMigrationInTheMiddleIsFoundEvenIfItIsDeclared() {
    project.write(
        "shop/migrations/V0001_5__foreign.java",
        project
            .read(Members.V2)
            .replace("V0002__add_bio", "V0001_5__foreign")
            .replace("\"bio\"", "\"tags\""));
    members.revisions(
        Members.FIRST, "@Revision(version = \"1.5\", message = \"foreign\")", Members.SECOND);
    assertThat(theOnlyError("HY106")).contains("Member.tags");
  }

  @Test
  void aMissingSnapshotIsNamed() throws IOException {
    project.delete(Members.SNAPSHOT);
    assertThat(theOnlyError("HY106")).contains("schema.json", "it is missing");
  }
}
