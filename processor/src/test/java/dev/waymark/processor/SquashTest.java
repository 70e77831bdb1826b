package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions 1 and 2 become one baseline. */
class SquashTest {
  private static final String SQUASH =
      "@Revision(version = \"3\", message = \"start\", replaces = \"2\")";
  private static final String V3 = "shop/migrations/V0003__start.java";

  private Members members;
  private Project project;

  @BeforeEach
  void twoRevisions(@TempDir Path directory) throws IOException {
    members = new Members(directory);
    project = members.project();
  }

  private void deleteBoth() throws IOException {
    project.delete(Members.V1);
    project.delete(Members.V2);
  }

  @Test
  void theBaselineIsWhatTheyLedTo() throws IOException {
    String snapshot = project.read(Members.SNAPSHOT);
    deleteBoth();
    members.revisions(SQUASH);

    Result result = project.compile();

    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.written()).containsExactly(V3, Members.SNAPSHOT);
    assertThat(project.read(V3))
        .contains("public boolean isBaseline()", "public String replaces()", "return \"2\"", "bio");
    assertThat(project.read(Members.SNAPSHOT))
        .isEqualTo(snapshot.replace("\"2 add bio\"", "\"3 start\""));
    assertThat(Members.codes(result)).containsExactly("HY127");
    assertThat(result.own().get(0).kind()).isEqualTo(Kind.NOTE);
    assertThat(result.own().get(0).text())
        .contains("git diff HEAD --diff-filter=D -- '*shop/migrations/V*.java'");
    assertThat(project.compile("-Awaymark.mode=check", "-Xlint:all,-processing", "-Werror").own())
        .isEmpty();
  }

  @Test
  void itCanBeGeneratedAnew() throws IOException {
    deleteBoth();
    members.revisions(SQUASH);
    project.compile();
    String generated = project.read(V3);
    project.delete(V3);
    assertThat(project.compile().written()).containsExactly(V3);
    assertThat(project.read(V3)).isEqualTo(generated);
  }

  @Test
  void rowsOfTheReplacedRevisionsAreLinesToPaste() throws IOException {
    members.edit(
        Members.V1,
        "up.create(member);",
        """
        up.create(member);
            up.update(member).set(member.name, "nobody").everywhere();
            up.insert(member).value(member.id, 1L).value(member.name, "Ada").row();""");
    members.edit(
        Members.V2,
        "up.add(member.bio);",
        """
        up.add(member.bio);
            up.update(member).set(member.bio, "none").whereNull(member.bio);
            up.sql("select 'rows'");
            up.run("by hand", connection -> {});""");
    project.compile();
    deleteBoth();
    members.revisions(SQUASH);

    Result result = project.compileOnly(project.sources());

    assertThat(Members.codes(result)).containsExactly("HY127");
    assertThat(result.own().get(0).kind()).isEqualTo(Kind.WARNING);
    String message = result.own().get(0).text();
    assertThat(message).contains("what new databases need").doesNotContain("nobody", "needs");
    String lines =
        message
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("up.") || line.startsWith("//"))
            .collect(Collectors.joining("\n"));
    assertThat(lines)
        .isEqualTo(
            """
            // V0001__members
            up.insert(member).value(member.id, 1L).value(member.name, "Ada").row();
            // V0002__add_bio
            up.update(member).set(member.bio, "none").whereNull(member.bio);
            up.sql("select 'rows'");
            // Java, to be copied from the deleted file: run by hand""");
    members.edit(V3, "up.create(member);", "up.create(member);\n" + lines);
    assertThat(project.compile("-Awaymark.mode=check", "-Xlint:all,-processing", "-Werror").own())
        .isEmpty();
  }

  @Test
  void aStepThatDoesNotFitTheTablesAnyMoreIsToBeWrittenAnew() throws IOException {
    members.edit(
        Members.V2,
        "up.add(member.bio);",
        """
        up.add(member.bio);
            up.insert(member).value(member.bio, "none").row();""");
    members.member(
        "@Column(nullable = false) @dev.waymark.annotation.Backfill(\"'x'\") String city;");
    members.revisions(
        Members.FIRST,
        Members.SECOND,
        "@Revision(version = \"3\", message = \"towns\","
            + " allow = @Allow(code = \"DS103\", reason = \"nobody reads it\"))");
    Result third = project.compile();
    assertThat(third.succeeded()).as("%s", third.messages()).isTrue();
    deleteBoth();
    project.delete("shop/migrations/V0003__towns.java");
    members.revisions("@Revision(version = \"4\", message = \"start\", replaces = \"3\")");

    Result result = project.compileOnly(project.sources());

    assertThat(result.own().get(0).text())
        .contains("// does not fit the tables any more, write it anew: insert a row into Member")
        .contains("up.update(member).setSql(member.city, \"'x'\").whereNull(member.city);");
  }

  @Test
  void aRowThatLacksAValueThatIsRequiredNowSaysSo() throws IOException {
    members.edit(
        Members.V1,
        "up.create(member);",
        """
        up.create(member);
            up.insert(member).value(member.id, 1L).row();""");
    members.member(
        "String bio; @Column(nullable = false) @dev.waymark.annotation.Backfill(\"'x'\") String city;");
    members.revisions(
        Members.FIRST, Members.SECOND, "@Revision(version = \"3\", message = \"towns\")");
    Result third = project.compile();
    assertThat(third.succeeded()).as("%s", third.messages()).isTrue();
    deleteBoth();
    project.delete("shop/migrations/V0003__towns.java");
    members.revisions("@Revision(version = \"4\", message = \"start\", replaces = \"3\")");

    Result result = project.compileOnly(project.sources());

    assertThat(result.own().get(0).text())
        .contains("up.insert(member).value(member.id, 1L).row(); // and a value for city");
  }

  @Test
  void aChangeAtTheSameTimeIsAnError() throws IOException {
    deleteBoth();
    members.revisions(SQUASH);
    members.member("String bio; String city;");

    Result result = project.compile();

    assertThat(Members.codes(result)).containsExactly("HY126");
    assertThat(result.own().get(0).text())
        .contains("the entities have changed since", "add column Member.city")
        .contains("make the change a revision of its own");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void whetherABaselineReplacesAnythingIsAsked() throws IOException {
    deleteBoth();
    members.revisions("@Revision(version = \"3\", message = \"start\", baseline = true)");

    Result result = project.compile();

    assertThat(Members.codes(result)).containsExactly("HY126");
    assertThat(result.own().get(0).text()).contains(SQUASH, "delete schema.json and compile");
    assertThat(result.written()).isEmpty();
    members.revisions(SQUASH);
    assertThat(project.compile().succeeded()).isTrue();
  }

  @Test
  void withoutTheSnapshotItIsNotKnown() throws IOException {
    deleteBoth();
    project.delete(Members.SNAPSHOT);
    members.revisions(SQUASH);

    Result result = project.compile();

    assertThat(Members.codes(result)).containsExactly("HY126");
    assertThat(result.own().get(0).text()).contains("Restore the file as it was at revision 2");
  }

  @Test
  void aClassThatDoesNotSayWhatItReplacesIsAnError() throws IOException {
    deleteBoth();
    members.revisions(SQUASH);
    project.compile();
    members.edit(V3, "return \"2\"", "return \"1\"");
    assertThat(Members.codes(project.compile())).containsExactly("HY124");
  }

  @Test
  void aRevisionCannotReplaceANewerOne() {
    members.revisions(SQUASH.replace("\"2\"", "\"3\""));
    assertThat(Members.codes(project.compile())).contains("HY124");
  }
}
