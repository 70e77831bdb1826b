package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Branches.Way;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two branches with a revision each, in a real repository, brought together. */
class MergeTest {
  private static final String V1 = "@Revision(version = \"1\", message = \"start\")";
  private static final String THEIRS =
      "@Revision(version = \"2\", message = \"clubs have a city\")";
  private static final String MINE = "@Revision(version = \"3\", message = \"members have a bio\")";
  private static final String FOLDER = "shop/migrations/";
  private static final String INFO = FOLDER + "package-info.java";
  private static final String SNAPSHOT = FOLDER + "schema.json";
  private static final String MY_OLD_FILE = FOLDER + "V0002__members_have_a_bio.java";
  private static final String MY_NEW_FILE = FOLDER + "V0003__members_have_a_bio.java";

  private Project project;
  private Branches branches;

  @BeforeEach
  void twoBranches(@TempDir Path directory) throws IOException, GitAPIException {
    project = new Project(directory);
    branches = Branches.in(directory);
    entity("Member", "");
    entity("Club", "");
    revisions(V1);
    expectCompiles(project.compile());
    branches.commit("start");
    branches.create("theirs");
    branches.checkOut("main");
    branches.create("mine");
  }

  @AfterEach
  void close() {
    branches.close();
  }

  private void entity(String name, String attributes) {
    project.write(
        "shop/model/" + name + ".java",
        """
        package shop.model;

        import jakarta.persistence.*;

        @Entity
        public class %s {
          @Id Long id;
          String name;
          %s
        }
        """
            .formatted(name, attributes));
  }

  private void revisions(String... lines) {
    project.write(
        INFO,
        String.join("\n", lines)
            + "\npackage shop.migrations;\n\nimport dev.waymark.annotation.*;\n");
  }

  private static void expectCompiles(Result result) {
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
  }

  private static List<String> codes(Result result) {
    return result.own().stream().map(Project.Message::code).toList();
  }

  /** Both give the number 2 to what they do; mine is the branch that is checked out then. */
  private void bothMakeARevisionTwo() throws GitAPIException {
    bothMakeARevisionTwo("");
  }

  private void bothMakeARevisionTwo(String myStepByHand) throws GitAPIException {
    branches.checkOut("theirs");
    entity("Club", "String city;");
    revisions(V1, THEIRS);
    expectCompiles(project.compile());
    branches.commit("clubs have a city");
    branches.checkOut("mine");
    entity("Member", "String bio;");
    revisions(V1, MINE.replace("3", "2"));
    expectCompiles(project.compile());
    addByHand(myStepByHand);
    branches.commit("members have a bio");
  }

  private void bringTheirs(Way way) throws GitAPIException, IOException {
    assertThat(branches.bring(way, "theirs")).containsExactly("package-info.java", "schema.json");
    assertThat(project.read(SNAPSHOT))
        .contains("<<<<<<<", "\"head\": \"2 clubs have a city\"")
        .contains("\"head\": \"2 members have a bio\"");
    assertThat(project.compile().succeeded()).as("package-info with conflict markers").isFalse();
  }

  private void expectTheLaw() {
    Result check = project.compile("-Awaymark.mode=check", "-Xlint:all,-processing", "-Werror");
    expectCompiles(check);
    assertThat(project.read(SNAPSHOT)).doesNotContain("<<<<<<<");
  }

  @ParameterizedTest
  @EnumSource
  void myRevisionIsGeneratedAnewOnTopOfTheirs(Way way) throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    bringTheirs(way);
    revisions(V1, THEIRS, MINE);
    project.delete(MY_OLD_FILE);

    Result result = project.compile();

    expectCompiles(result);
    assertThat(result.written()).containsExactly(MY_NEW_FILE, SNAPSHOT);
    assertThat(project.read(MY_NEW_FILE)).contains("\"bio\"").doesNotContain("\"city\"");
    assertThat(project.read(SNAPSHOT))
        .contains("\"head\": \"3 members have a bio\"", "city", "bio");
    assertThat(codes(result)).as("the file may have had more").containsExactly("HY107");
    assertThat(result.own().get(0).text()).contains("V0002__members_have_a_bio.java");
    expectTheLaw();
    branches.finish(way);
    assertThat(branches.isClean()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aRenamedFileKeepsWhatWasWrittenByHand(Way way) throws GitAPIException, IOException {
    bothMakeARevisionTwo("up.sql(\"update Member set bio = ''\");");
    bringTheirs(way);
    revisions(V1, THEIRS, MINE);
    rename();

    Result result = project.compile();

    expectCompiles(result);
    assertThat(project.read(SNAPSHOT))
        .contains("\"head\": \"3 members have a bio\"", "city", "bio");
    expectTheLaw();
  }

  private void addByHand(String step) {
    project.write(
        MY_OLD_FILE,
        project
            .read(MY_OLD_FILE)
            .replace("up.add(member.bio);", "up.add(member.bio);\n    " + step));
    assertThat(project.read(MY_OLD_FILE)).contains(step);
  }

  private void rename() throws IOException {
    String text = project.read(MY_OLD_FILE);
    project.delete(MY_OLD_FILE);
    project.write(MY_NEW_FILE, text.replace("V0002__", "V0003__"));
  }

  @Test
  void aKeptFileThatDoesNotFitTheirRevisionIsAnError() throws GitAPIException, IOException {
    branches.checkOut("theirs");
    entity("Member", "String bio;");
    revisions(V1, THEIRS);
    expectCompiles(project.compile());
    branches.commit("theirs");
    branches.checkOut("mine");
    entity("Member", "String bio;");
    revisions(V1, MINE.replace("3", "2"));
    expectCompiles(project.compile());
    branches.commit("mine");
    branches.bring(Way.MERGE, "theirs");
    revisions(V1, THEIRS, MINE);
    rename();

    Result result = project.compile();

    assertThat(codes(result)).containsExactly("HY123");
    assertThat(result.own().get(0).text())
        .contains("V0003__members_have_a_bio does not fit those before it", "Member.bio")
        .contains("delete V0003__members_have_a_bio.java and compile");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void aKeptFileThatDoesNotLeadToTheEntitiesIsAnError() throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    bringTheirs(Way.MERGE);
    revisions(V1, THEIRS, MINE);
    rename();
    entity("Member", "String biography;");

    Result result = project.compile();

    assertThat(codes(result)).containsExactly("HY101");
    assertThat(result.own().get(0).text())
        .contains("Member.biography", "mend its steps")
        .contains("delete V0003__members_have_a_bio.java");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void numbersThatWereMixedUpAreAnError() throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    bringTheirs(Way.MERGE);
    revisions(V1, MINE.replace("3", "2"), THEIRS.replace("2", "3"));
    project.delete(MY_OLD_FILE);

    Result result = project.compile();

    assertThat(codes(result)).containsExactly("HY125");
    assertThat(result.own().get(0).text())
        .contains("Revision 2 is declared as \"members have a bio\"")
        .contains("V0002__clubs_have_a_city");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void twoFilesOfOneVersionAreAnErrorThatNamesBothWays() throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    bringTheirs(Way.MERGE);
    revisions(V1, THEIRS, MINE);

    Result result = project.compile();

    assertThat(codes(result)).containsExactly("HY105");
    assertThat(result.own().get(0).text())
        .contains("V0002__clubs_have_a_city and V0002__members_have_a_bio have one version")
        .contains("delete its file and compile", "rename the file and its class");
  }

  @Test
  void aFileThatWasRenamedWithoutItsClassIsAnErrorOfTheCompiler()
      throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    bringTheirs(Way.MERGE);
    revisions(V1, THEIRS, MINE);
    String text = project.read(MY_OLD_FILE);
    project.delete(MY_OLD_FILE);
    project.write(MY_NEW_FILE, text);

    Result result = project.compile();

    assertThat(result.succeeded()).isFalse();
    assertThat(result.messages().get(0).text())
        .contains("V0002__members_have_a_bio is public, should be declared in a file named");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void aFileWhoseNameIsNotTheFormOfItsVersionIsAnError() throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    String text = project.read(MY_OLD_FILE);
    project.delete(MY_OLD_FILE);
    project.write(FOLDER + "V2__members_have_a_bio.java", text.replace("V0002__", "V2__"));

    Result result = project.compile();

    assertThat(codes(result)).containsExactly("HY125");
    assertThat(result.own().get(0).text())
        .contains("V2__members_have_a_bio.java has to be called V0002__members_have_a_bio.java");
  }

  @Test
  void aSnapshotInConflictIsNamedInCheckMode() throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    bringTheirs(Way.MERGE);
    revisions(V1, THEIRS, MINE);
    rename();

    Result result = project.compile("-Awaymark.mode=check");

    assertThat(codes(result)).containsExactly("HY106");
    assertThat(result.own().get(0).text()).contains("conflict markers", "commit it");
    assertThat(result.written()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSnapshotOfOneSideIsFoundOutBeforeAnythingStandsOnIt(Way way)
      throws GitAPIException, IOException {
    bothMakeARevisionTwo();
    String mySnapshot = project.read(SNAPSHOT);
    bringTheirs(way);
    revisions(V1, THEIRS, MINE);
    project.delete(MY_OLD_FILE);
    project.write(SNAPSHOT, mySnapshot.replace("members have a bio", "clubs have a city"));

    Result result = project.compile();

    expectCompiles(result);
    assertThat(codes(result)).contains("HY106");
    assertThat(project.read(MY_NEW_FILE)).contains("\"bio\"").doesNotContain("\"city\"");
    expectTheLaw();
  }

  private static final String LOWER = "@Revision(version = \"20261120.0900\", message = \"%s\")";
  private static final String UPPER = "@Revision(version = \"20261120.1015\", message = \"%s\")";

  /** Theirs has the time 0900, mine 1015. */
  private void bothMakeARevisionWithATime(String theirStepByHand) throws GitAPIException {
    branches.checkOut("theirs");
    entity("Club", "String city;");
    revisions(V1, LOWER.formatted("theirs"));
    expectCompiles(project.compile());
    String file = FOLDER + "V20261120_0900__theirs.java";
    project.write(
        file,
        project.read(file).replace("up.add(club.city);", "up.add(club.city);" + theirStepByHand));
    branches.commit("theirs");
    branches.checkOut("mine");
    entity("Member", "String bio;");
    revisions(V1, UPPER.formatted("mine"));
    expectCompiles(project.compile());
    branches.commit("mine");
  }

  @ParameterizedTest
  @EnumSource
  void timesNeedNoOtherNumber(Way way) throws GitAPIException, IOException {
    bothMakeARevisionWithATime("");
    assertThat(branches.bring(way, "theirs")).containsExactly("package-info.java", "schema.json");
    revisions(V1, LOWER.formatted("theirs"), UPPER.formatted("mine"));

    Result result = project.compile();

    expectCompiles(result);
    assertThat(result.own()).isEmpty();
    assertThat(result.written()).containsExactly(SNAPSHOT);
    assertThat(project.read(SNAPSHOT)).contains("\"head\": \"20261120.1015 mine\"", "city", "bio");
    expectTheLaw();
  }

  @Test
  void timesWhoseOrderMattersAreAnErrorThatNamesTheSteps() throws GitAPIException, IOException {
    bothMakeARevisionWithATime("up.sql(\"update Member set name = 'x'\");");
    branches.bring(Way.MERGE, "theirs");
    revisions(V1, LOWER.formatted("theirs"), UPPER.formatted("mine"));

    Result result = project.compile();

    assertThat(codes(result)).containsExactly("HY109");
    assertThat(result.own().get(0).text())
        .contains("V20261120_0900__theirs.java was merged below V20261120_1015__mine.java")
        .contains("execute sql update Member set name = 'x'", "add column Member.bio");
    assertThat(result.written()).isEmpty();
  }
}
