package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import dev.waymark.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drops that wait for a revision of their own, one compilation after the other. */
class HeldBackTest {
  private static final String SNAPSHOT = "shop/schema.json";
  private static final String V1 = "@Revision(version = \"1\", message = \"members\")";
  private static final String V2 = "@Revision(version = \"2\", message = \"no nick\")";
  private static final String V3 =
      "@Revision(version = \"3\", message = \"drop nick\", carriesDrops = true, allow ="
          + " @Allow(code = \"DS103\", at = \"Member.nick\", reason = \"release 12 is gone\"))";

  private Project project;

  @BeforeEach
  void aModelThatLosesAColumn(@TempDir Path directory) throws IOException {
    project = new Project(directory);
    member("@Column(nullable = false, length = 20) String nick;");
    revisions(V1);
    assertThat(project.compile().succeeded()).isTrue();
    member("");
  }

  private void member(String attributes) {
    project.write(
        "shop/Member.java",
        "package shop; import jakarta.persistence.*; @Entity class Member { @Id Long id; "
            + attributes
            + " }");
  }

  private void revisions(String... lines) {
    project.write(
        "shop/package-info.java",
        "@Database(drops = Drops.HELD_BACK)\n"
            + String.join("\n", lines)
            + "\npackage shop;\nimport dev.waymark.annotation.*;\n");
  }

  private List<String> heldBack() {
    return Snapshot.read(project.read(SNAPSHOT)).heldBack();
  }

  private static List<String> codes(Result result) {
    return result.own().stream().map(Message::code).toList();
  }

  @Test
  void theColumnStaysUntilTheRevisionThatCarriesDrops() {
    revisions(V1, V2);
    Result second = project.compile();
    assertThat(codes(second)).containsExactly("DS110");
    assertThat(second.written()).containsExactly("shop/V0002__no_nick.java", SNAPSHOT);
    assertThat(heldBack()).containsExactly("column Member.nick");
    assertThat(project.compile("-Awaymark.mode=check", "-Werror", "-Xlint:none").written())
        .isEmpty();

    revisions(V1, V2, V3);
    assertThat(project.compile().written()).containsExactly("shop/V0003__drop_nick.java", SNAPSHOT);
    assertThat(project.read("shop/V0003__drop_nick.java")).contains("up.drop(member.nick);");
    assertThat(heldBack()).isEmpty();
    assertThat(project.compile().own()).isEmpty();
  }

  @Test
  void bothRevisionsMayBeDeclaredAtOnce() {
    revisions(V1, V2, V3);
    Result result = project.compile();
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(project.read("shop/V0002__no_nick.java")).doesNotContain("drop(");
    assertThat(project.read("shop/V0003__drop_nick.java")).contains("up.drop(member.nick);");
    assertThat(project.compile("-Awaymark.mode=check").own()).isEmpty();
  }

  @Test
  void whatGoesIsNoReasonToAskForARevisionUnlessRowsCouldNotBeInserted() {
    assertThat(codes(project.compile())).containsExactly("HY101");
    member("@Column(length = 20) String nick;");
    revisions(V1, V2);
    assertThat(project.compile().succeeded()).isTrue();
    member("");
    Result result = project.compile();
    assertThat(result.own()).isEmpty();
    assertThat(result.written()).containsExactly(SNAPSHOT);
    assertThat(heldBack()).containsExactly("column Member.nick");
  }

  @Test
  void aListThatWasEditedIsAnErrorInCheckModeAndMadeAgainElse() {
    revisions(V1, V2);
    project.compile();
    project.write(SNAPSHOT, project.read(SNAPSHOT).replace("Member.nick", "Member.name"));
    Result check = project.compile("-Awaymark.mode=check");
    assertThat(codes(check)).containsExactly("HY106");
    assertThat(check.own().get(0).text())
        .contains("what is held back, which is column Member.nick");
    assertThat(project.compile().written()).containsExactly(SNAPSHOT);
    assertThat(heldBack()).containsExactly("column Member.nick");
  }

  @Test
  void droppingAtOnceAgainAsksForARevision() {
    revisions(V1, V2);
    project.compile();
    project.write(
        "shop/package-info.java",
        V1 + "\n" + V2 + "\npackage shop;\nimport dev.waymark.annotation.*;\n");
    Result result = project.compile();
    assertThat(codes(result)).containsExactly("HY101");
    assertThat(result.own().get(0).text()).contains("drop column Member.nick");
  }
}
