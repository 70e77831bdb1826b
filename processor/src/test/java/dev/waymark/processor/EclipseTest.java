package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.ChildCompiler.Said;
import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.tools.Diagnostic;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which does not tell a processor how the compilation ends. */
class EclipseTest {
  private static final String HOLDER = "shop/migrations/package-info.java";
  private static final String MEMBER = "shop/model/Member.java";

  private Project project;

  @BeforeEach
  void aProject(@TempDir Path directory) throws IOException {
    project = new Project(directory);
    member("");
    project.write(
        "shop/model/Tag.java",
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity public class Tag { @Id Long id; @Enumerated(EnumType.STRING) Size size; String colour; }
        """);
    project.write(
        "shop/model/Size.java", "package shop.model; public enum Size { S, M, L, XL, A }");
    revisions("@Revision(version = \"1\", message = \"members\")");
  }

  private void member(String attributes) {
    project.write(
        MEMBER,
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
        HOLDER,
        String.join("\n", lines)
            + "\npackage shop.migrations;\nimport dev.waymark.annotation.*;\n");
  }

  private Said eclipse(List<String> sources, String... jvm) {
    return ChildCompiler.eclipse(jvm)
        .with("-17")
        .into(project.classes())
        .with(sources.stream().map(s -> project.source(s).toString()).toList())
        .run();
  }

  private List<String> migrations() throws IOException {
    try (URLClassLoader loader = project.load()) {
      return ServiceLoader.load(MigrationIndex.class, loader).stream()
          .flatMap(index -> index.get().migrations().stream())
          .map(Object::toString)
          .toList();
    }
  }

  private static final String PENDING =
      "[HY121] Revision 1 has no migration class. This compiler does not tell a processor whether it"
          + " succeeds, so nothing is written here: compile with javac, as Maven and Gradle do,"
          + " review V0001__members.java, and commit it with schema.json.";

  @Test
  void aPendingRevisionIsAnErrorAtItsPlaceThatSaysHowToGenerateIt() {
    Map<String, String> before = project.files();
    Said said = eclipse(project.sources());
    assertThat(said.succeeded()).isFalse();
    assertThat(said.text())
        .contains("1. ERROR in " + project.source(HOLDER) + " (at line 1)")
        .contains("\n" + PENDING + "\n", "1 problem (1 error)");
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void whatJavacHasGeneratedIsCompiledAndFound() throws IOException {
    assertThat(project.compile().succeeded()).isTrue();
    Map<String, String> before = project.files();
    project.clean();
    Said said = eclipse(project.sources());
    assertThat(said.succeeded()).as(said.text()).isTrue();
    assertThat(said.text()).doesNotContain("ERROR", "[");
    assertThat(project.files()).isEqualTo(before);
    assertThat(migrations()).containsExactly("V0001__members");
    assertThat(project.classes().resolve("META-INF/waymark/shop.migrations/schema.json"))
        .hasContent(project.read("shop/migrations/schema.json"));
  }

  @Test
  void anIncrementalBuildForgetsNothingThatItIsNotGiven() throws IOException {
    project.compile();
    project.clean();
    assertThat(eclipse(project.sources()).succeeded()).isTrue();
    for (List<String> some : List.of(List.of(MEMBER), List.of(HOLDER), List.of(MEMBER, HOLDER))) {
      Said said = eclipse(some);
      assertThat(said.text()).isEmpty();
      assertThat(said.succeeded()).isTrue();
      assertThat(migrations()).containsExactly("V0001__members");
    }
  }

  @Test
  void anIncrementalBuildSeesWhatHasChangedAndNoMore() {
    project.compile();
    project.clean();
    assertThat(eclipse(project.sources()).succeeded()).isTrue();
    member("String bio;");
    for (List<String> some : List.of(List.of(MEMBER), List.of(MEMBER, HOLDER))) {
      Said said = eclipse(some);
      assertThat(said.succeeded()).isFalse();
      assertThat(said.text())
          .contains("[HY101]", "Member.bio → Member.bio varchar(255)", "1 problem (1 error)")
          .doesNotContain("Tag");
    }
    revisions(
        "@Revision(version = \"1\", message = \"members\")",
        "@Revision(version = \"2\", message = \"bio\")");
    Said declared = eclipse(List.of(MEMBER, HOLDER));
    assertThat(declared.text()).contains("[HY121] Revision 2", "review V0002__bio.java");
    assertThat(project.sources()).doesNotContain("shop/migrations/V0002__bio.java");
  }

  /** This compiler sorts the constants that it reads from a class file. */
  @Test
  void anEnumInAClassFileKeepsItsOrder() {
    String size = "shop/model/Size.java";
    project.write(size, "package shop.model; public enum Size { SMALL, LARGE, HUGE }");
    member("Size size;");
    assertThat(project.compile().succeeded()).isTrue();
    project.clean();
    assertThat(eclipse(project.sources()).succeeded()).isTrue();

    assertThat(eclipse(List.of(MEMBER)).text()).isEmpty();
    assertThat(eclipse(List.of(MEMBER, HOLDER)).text()).isEmpty();
    project.write(size, "package shop.model; public enum Size { LARGE, SMALL, HUGE }");
    assertThat(eclipse(List.of(size, MEMBER)).text())
        .contains("[HY101]", "tinyint('SMALL','LARGE','HUGE') → tinyint('LARGE','SMALL','HUGE')");
    project.write(size, "package shop.model; public enum Size { SMALL, LARGE, HUGE, XL }");
    assertThat(eclipse(List.of(size)).text()).contains("[HY101]", "Member.size");
  }

  @Test
  void sourcesWithErrorsChangeNothingAndLoseNothing() {
    project.compile();
    Map<String, String> before = project.files();
    project.write(MEMBER, project.read(MEMBER).replace("String name;", "String name"));
    before.put(MEMBER, project.read(MEMBER));
    assertThat(eclipse(project.sources()).succeeded()).isFalse();
    assertThat(project.files()).isEqualTo(before);
    member("");
    assertThat(eclipse(project.sources()).text()).doesNotContain("[");
  }

  @Test
  void aRuntimeWithoutTheCompilerOfAJdkIsEnough() throws IOException {
    String[] jre = {"--limit-modules", "java.se,jdk.zipfs"};
    assertThat(eclipse(project.sources(), jre).text()).contains(PENDING);
    project.compile();
    project.clean();
    Said said = eclipse(project.sources(), jre);
    assertThat(said.succeeded()).as(said.text()).isTrue();
    assertThat(migrations()).containsExactly("V0001__members");
  }

  @Test
  void theStandardInterfaceOfTheCompilerDoesTheSame() {
    Result pending = project.compileWith(new EclipseCompiler(), project.sources(), "-17");
    assertThat(pending.succeeded()).isFalse();
    assertThat(pending.messages())
        .containsExactly(new Message(Diagnostic.Kind.ERROR, "package-info.java:1", PENDING));
    assertThat(pending.written()).isEmpty();
    project.compile();
    member("String bio;");
    Result changed =
        project.compileWith(new EclipseCompiler(), List.of(MEMBER, HOLDER), "-17", "-nowarn");
    assertThat(changed.messages())
        .singleElement()
        .satisfies(m -> assertThat(m.text()).startsWith("[HY101]"));
    assertThat(changed.written()).isEmpty();
  }

  @Test
  void sourcesInAnotherPlaceAreFoundBehindTheClassesOrByTheOption(@TempDir Path other)
      throws IOException {
    Path source = Files.createDirectories(other.resolve("src/shop/migrations"));
    Files.writeString(source.resolve("package-info.java"), project.read(HOLDER));
    ChildCompiler compiler =
        ChildCompiler.eclipse()
            .with("-17")
            .into(Files.createDirectories(other.resolve("bin")))
            .with("-Awaymark.sources=" + other.resolve("src"))
            .with(source.resolve("package-info.java").toString());
    assertThat(compiler.run().text()).contains(PENDING);
  }
}
