package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.ChildCompiler.Said;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler of the JDK by itself, with the options that people give it. */
class PlainJavacTest {
  private static final String HOLDER = "shop/migrations/package-info.java";
  private static final String MEMBER = "shop/model/Member.java";
  private static final String V1 = "shop/migrations/V0001__members.java";
  private static final String SNAPSHOT = "shop/migrations/schema.json";
  private static final String WROTE = "Note: Waymark wrote V0001__members.java";

  private Path directory;
  private Project project;

  @BeforeEach
  void aProject(@TempDir Path temporary) throws IOException {
    directory = temporary;
    project = new Project(temporary);
    project.write(
        MEMBER,
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity public class Member { @Id private Long id; @Column(length = 9) private String name; }
        """);
    project.write(
        "shop/Main.java", "package shop; public class Main { shop.model.Member member; }");
    project.write(
        HOLDER,
        """
        @Revision(version = "1", message = "members")
        package shop.migrations;
        import dev.waymark.annotation.*;
        """);
  }

  private ChildCompiler javac(String... options) {
    return ChildCompiler.javac().with(options).into(project.classes());
  }

  private List<String> paths(List<String> sources) {
    return sources.stream().map(s -> project.source(s).toString()).toList();
  }

  private Said javacAll(String... options) {
    return javac(options).with(paths(project.sources())).run();
  }

  private void expectGenerated() {
    assertThat(project.sources()).contains(V1);
    assertThat(project.files()).containsKey(SNAPSHOT);
    assertThat(project.classes().resolve("shop/migrations/V0001__members.class")).exists();
  }

  @Test
  void allLintsAndNoWarningWhileGeneratingAndAfterwards() {
    Said first = javacAll("-Xlint:all", "-Werror");
    assertThat(first.text().strip()).isEqualTo(WROTE);
    assertThat(first.succeeded()).isTrue();
    expectGenerated();
    Said second = javacAll("-Xlint:all", "-Werror");
    assertThat(second.text()).isEmpty();
    assertThat(second.succeeded()).isTrue();
  }

  @Test
  void whereAnotherProcessorWantsAnnotationsTheyAreLeftToIt() throws IOException {
    Path other = directory.resolve("other");
    Project processor = new Project(other);
    processor.write(
        "other/Sees.java",
        """
        package other;
        import java.util.*;
        import javax.annotation.processing.*;
        import javax.lang.model.element.*;
        @SupportedAnnotationTypes("jakarta.persistence.Id")
        public class Sees extends AbstractProcessor {
          @Override public javax.lang.model.SourceVersion getSupportedSourceVersion() {
            return javax.lang.model.SourceVersion.latest();
          }
          @Override public boolean process(Set<? extends TypeElement> all, RoundEnvironment round) {
            for (TypeElement id : all) {
              processingEnv.getMessager().printMessage(
                  javax.tools.Diagnostic.Kind.NOTE, "seen " + round.getElementsAnnotatedWith(id));
            }
            return false;
          }
        }
        """);
    assertThat(processor.compile("-proc:none").succeeded()).isTrue();
    Path services = processor.classes().resolve("META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve("javax.annotation.processing.Processor"), "other.Sees\n");
    for (String path :
        List.of(
            ChildCompiler.libraries() + File.pathSeparator + processor.classes(),
            processor.classes() + File.pathSeparator + ChildCompiler.libraries())) {
      project.clean();
      Said said =
          javac("-Xlint:all,-processing", "-Werror")
              .with("-processorpath", path)
              .with(paths(project.sources()))
              .run();
      assertThat(said.text()).contains("Note: seen [id]");
      assertThat(said.succeeded()).isTrue();
      expectGenerated();
    }
    Said named =
        javac("-processor", "dev.waymark.processor.RevisionProcessor,other.Sees")
            .with(
                "-processorpath",
                ChildCompiler.libraries() + File.pathSeparator + processor.classes())
            .with(paths(project.sources()))
            .run();
    assertThat(named.text()).contains("Note: seen [id]");
  }

  @Test
  void anOlderReleaseIsCompiledForAsTheOptionSays() {
    Said said = javacAll("--release", "17", "-Xlint:all", "-Werror");
    assertThat(said.text().strip()).isEqualTo(WROTE);
    expectGenerated();
  }

  @Test
  void processingAloneWritesNothingAndSaysSo() {
    Said said = javacAll("-proc:only");
    assertThat(said.succeeded()).isTrue();
    assertThat(said.text())
        .contains("Waymark wrote nothing, because the compiler did not get to the end.");
    assertThat(project.sources()).doesNotContain(V1);
    assertThat(project.classes()).isEmptyDirectory();
  }

  @Test
  void withoutAPlaceForClassesNothingIsStrewnAbout() throws IOException {
    Path here = Files.createDirectories(directory.resolve("here"));
    Said said =
        ChildCompiler.javac()
            .with("-cp", ChildCompiler.libraries(), "-processorpath", ChildCompiler.libraries())
            .with(paths(project.sources()))
            .in(here)
            .run();
    assertThat(said.succeeded()).isFalse();
    assertThat(said.text()).contains("[US114]", "Give it the option -d with a directory.");
    assertThat(here).isEmptyDirectory();
    assertThat(project.files().keySet()).containsExactly("shop/Main.java", HOLDER, MEMBER);
  }

  @Test
  void pathsMayBeRelative() {
    Said said =
        ChildCompiler.javac()
            .with("-Xlint:all", "-Werror", "-cp", ChildCompiler.libraries())
            .with("-processorpath", ChildCompiler.libraries(), "-d", "target/classes")
            .with(project.sources().stream().map(s -> "src/main/java/" + s).toList())
            .in(directory)
            .run();
    assertThat(said.text().strip()).isEqualTo(WROTE);
    expectGenerated();
  }

  @Test
  void twoSourceDirectoriesMakeOneModel() throws IOException {
    Path second = directory.resolve("src/main/more/shop/more/Tag.java");
    Files.createDirectories(second.getParent());
    Files.writeString(
        second,
        """
        package shop.more;
        import jakarta.persistence.*;
        @Entity public class Tag { @Id private Long id; }
        """);
    Said said =
        javac("-Xlint:all", "-Werror").with(paths(project.sources())).with(second.toString()).run();
    assertThat(said.text().strip()).isEqualTo(WROTE);
    assertThat(project.read(SNAPSHOT)).contains("\"Tag\"", "\"Member\"");
    Said one = javac("-Xlint:all", "-Werror").with(paths(List.of(MEMBER))).run();
    assertThat(one.text()).isEmpty();
    Files.delete(second);
    Said gone = javac().with(paths(List.of(MEMBER))).run();
    assertThat(gone.text()).contains("[US111] shop.more.Tag is left as a class file", "" + second);
  }

  @Test
  void anEntityThatIsFoundOnTheSourcePathOnlyIsNotForgotten() {
    List<String> some = paths(List.of("shop/Main.java", HOLDER));
    String path = directory.resolve("src/main/java").toString();
    for (String implicit : List.of("-implicit:class", "-Xlint:all")) {
      project.clean();
      Said said = javac("-sourcepath", path, implicit).with(some).run();
      assertThat(said.succeeded()).isFalse();
      assertThat(said.text())
          .contains("[US112] shop.model.Member was compiled without being passed to the compiler");
      assertThat(project.sources()).doesNotContain(V1);
    }
    project.clean();
    Said all =
        javac("-sourcepath", path, "-Xlint:all", "-Werror").with(paths(project.sources())).run();
    assertThat(all.text().strip()).isEqualTo(WROTE);
    expectGenerated();
  }

  @Test
  void theRevisionsAloneAreComparedWithWhatWasCompiledBefore() {
    assertThat(javacAll("-Xlint:all", "-Werror").succeeded()).isTrue();
    Said alone = javac("-Xlint:all", "-Werror").with(paths(List.of(HOLDER))).run();
    assertThat(alone.text()).isEmpty();
    project.write(
        HOLDER,
        project
            .read(HOLDER)
            .replace("package", "@Revision(version = \"2\", message = \"data\")\npackage"));
    Said next = javac("-Xlint:all", "-Werror").with(paths(List.of(HOLDER))).run();
    assertThat(next.text().strip()).isEqualTo("Note: Waymark wrote V0002__data.java");
    assertThat(project.read(SNAPSHOT)).contains("\"Member\"", "\"head\": \"2 data\"");
    assertThat(project.classes().resolve("shop/migrations/V0002__data.class")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int mandatory() { return new java.util.Date().getYear(); }",
        "java.util.List<String> mandatory(Object o) { return (java.util.List<String>) o; }",
        "int inTheFlow(int i) { try { return i; } finally { return 2; } }",
        "int last() { return 1 / 0; }"
      })
  void aWarningInTheLastClassOfAllStopsTheWritingToo(String method) {
    project.write("zoo/Last.java", "package zoo; public class Last { " + method + " }");
    assertThat(project.sources()).last().isEqualTo("zoo/Last.java");
    Said said = javacAll("-Xlint:all", "-Werror");
    assertThat(said.text()).contains("warning", "Waymark wrote nothing");
    assertThat(said.succeeded()).isFalse();
    assertThat(project.sources()).doesNotContain(V1);
    assertThat(project.files()).doesNotContainKey(SNAPSHOT);
  }

  @Test
  void aWarningThatStopsTheCompilerStopsTheWritingToo() throws IOException {
    project.write(
        "shop/Raw.java",
        "package shop; public class Raw { java.util.List raw() { return new java.util.ArrayList(); } }");
    Said said = javacAll("-Xlint:all", "-Werror");
    assertThat(said.succeeded()).isFalse();
    assertThat(said.text()).contains("Waymark wrote nothing");
    assertThat(project.sources()).doesNotContain(V1);
    try (Stream<Path> parts = Files.list(project.source("shop/migrations"))) {
      assertThat(parts.map(p -> p.getFileName().toString())).containsExactly("package-info.java");
    }
  }
}
