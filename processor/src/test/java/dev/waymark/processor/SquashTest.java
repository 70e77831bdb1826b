package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
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
  void rowsOfTheReplacedRevisionsAreNamed() throws IOException {
    members.edit(
        Members.V2, "up.add(member.bio);", "up.add(member.bio);\n    up.sql(\"select 'rows'\");");
    project.compile();
    deleteBoth();
    members.revisions(SQUASH);

    Result result = project.compileOnly(project.sources());

    assertThat(Members.codes(result)).containsExactly("HY127");
    assertThat(result.own().get(0).kind()).isEqualTo(Kind.WARNING);
    assertThat(result.own().get(0).text())
        .contains("V0002__add_bio: execute sql select 'rows'", "what new databases need");
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
