package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.waymark.processor.ChildCompiler.Said;
import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compilations that fail, and places that cannot be written. */
class FailureTest {
  private static final String FOLDER = "shop/migrations/";
  private static final String HOLDER = FOLDER + "package-info.java";
  private static final String V1 = FOLDER + "V0001__members.java";
  private static final String SNAPSHOT = FOLDER + "schema.json";

  private static final String STOPPED =
      "Waymark wrote nothing, because the compiler did not get to the end.";

  private Project project;

  @BeforeEach
  void aProject(@TempDir Path directory) throws IOException {
    project = new Project(directory);
    project.write(
        "shop/model/Member.java",
        "package shop.model; import jakarta.persistence.*; @Entity public class Member { @Id Long id; }");
    project.write(
        HOLDER,
        """
        @Revision(version = "1", message = "members")
        package shop.migrations;
        import dev.waymark.annotation.*;
        """);
  }

  private void expectNothingWritten() {
    assertThat(project.sources()).doesNotContain(V1);
    assertThat(namesIn(project.source(FOLDER))).containsExactly("package-info.java");
    assertThat(project.classes().resolve("META-INF")).doesNotExist();
    assertThat(project.classes().resolve(FOLDER + "V0001__members.class")).doesNotExist();
  }

  private static List<String> namesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> brokenClasses() {
    String lines =
        IntStream.range(0, 9000)
            .mapToObj(i -> "s += f(" + i + ") + " + i + "L;")
            .reduce("", String::concat);
    return Stream.of(
        "class Z { void f() { int i = ; } }",
        "class Z { void f() { int i = \"text\"; } }",
        "class Z { int f() { } }",
        "class Z { void f() { throw new Exception(); } }",
        "class Z { Unknown unknown; }",
        "@Unknown class Z { }",
        "class Z extends Unknown { }",
        "class Other { } class Other { }",
        "class Z { static long f(int i) { return i; } static long g() { long s = 0; "
            + lines
            + " return s; } }",
        "class Z { String s = \"" + "x".repeat(70_000) + "\"; }");
  }

  @ParameterizedTest
  @MethodSource("brokenClasses")
  void anErrorAnywhereMeansThatNothingIsWritten(String broken) {
    for (String name : List.of("a/Z", "shop/Z", "z/Z")) {
      project.write(name + ".java", "package " + name.replace("/Z", "") + ";\n" + broken);
      Result result = project.compile();
      assertThat(result.succeeded()).isFalse();
      expectNothingWritten();
      project.write(name + ".java", "package " + name.replace("/Z", "") + "; class Z {}");
    }
    assertThat(project.compile().written()).containsExactly(V1, SNAPSHOT);
  }

  /** A processor of somebody else. */
  private static final class Other extends AbstractProcessor {
    private final Runnable inLastRound;
    private final boolean reports;

    Other(boolean reports, Runnable inLastRound) {
      this.reports = reports;
      this.inLastRound = inLastRound;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        inLastRound.run();
        if (reports) {
          processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "not like this");
        }
      }
      return false;
    }
  }

  /** A file system that does not tell names by their case, for two names. */
  private void oneFileForLastAndFast() throws IOException {
    Path zoo = Files.createDirectories(project.classes().resolve("zoo"));
    Files.createSymbolicLink(zoo.resolve("Last.class"), Path.of("Fast.class"));
  }

  @Test
  void aClassThatIsWrittenOverAnotherMeansThatNothingIsWritten() throws IOException {
    project.write("zoo/Last.java", "package zoo; class Fast {} class Last {}");
    for (List<String> options : List.of(List.<String>of(), List.of("-Xlint:all", "-Werror"))) {
      project.clean();
      oneFileForLastAndFast();

      Said said =
          ChildCompiler.javac()
              .into(project.classes())
              .with(options)
              .with(project.sources().stream().map(s -> project.source(s).toString()).toList())
              .run();

      assertThat(said.succeeded()).isFalse();
      assertThat(said.text()).contains("[US117] The compiler wrote zoo.Last over another class");
      expectNothingWritten();
    }
  }

  @Test
  void anErrorOfAnotherProcessorInTheLastRoundCounts() {
    for (boolean first : List.of(true, false)) {
      Other other = new Other(true, () -> {});
      Result result =
          project.compileTask(
              project.sources(),
              task ->
                  task.setProcessors(
                      first
                          ? List.of(other, new RevisionProcessor())
                          : List.of(new RevisionProcessor(), other)));
      assertThat(result.succeeded()).isFalse();
      assertThat(result.messages())
          .extracting(Message::text)
          .containsExactly("not like this", STOPPED);
      expectNothingWritten();
    }
  }

  @Test
  void aProcessorThatThrowsAfterwardsLeavesNothingBehind() {
    for (Error thrown :
        List.of(new OutOfMemoryError("none left"), new StackOverflowError("deep"))) {
      Other other =
          new Other(
              false,
              () -> {
                throw thrown;
              });
      assertThatThrownBy(
              () ->
                  project.compileTask(
                      project.sources(),
                      task -> task.setProcessors(List.of(new RevisionProcessor(), other))))
          .hasRootCause(thrown);
      expectNothingWritten();
    }
  }

  /** Does something when the compiler has generated a class, or before it does. */
  private record When(boolean isBefore, String className, Callable<?> action)
      implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (isBefore) {
        act(event);
      }
    }

    @Override
    public void finished(TaskEvent event) {
      if (!isBefore) {
        act(event);
      }
    }

    private void act(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.GENERATE
          && event.getTypeElement().getSimpleName().contentEquals(className)) {
        try {
          action.call();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private Result compileAnd(When when) {
    return project.compileTask(project.sources(), task -> ((JavacTask) task).addTaskListener(when));
  }

  @Test
  void aCompilerThatCrashesWhileItGeneratesLeavesNothingBehind() {
    When crash =
        new When(
            true,
            "Member",
            () -> {
              throw new IllegalArgumentException("crash");
            });
    assertThatThrownBy(() -> compileAnd(crash)).hasRootCauseMessage("crash");
    expectNothingWritten();
    assertThat(project.compile().written()).containsExactly(V1, SNAPSHOT);
  }

  @Test
  void aDirectoryThatIsGoneIsAClearErrorAndNothingIsWritten() throws IOException {
    Path folder = project.source(FOLDER);
    Path aside = folder.resolveSibling("aside");
    When gone =
        new When(
            false,
            "Member",
            () -> {
              Files.move(folder, aside);
              return Files.writeString(folder, "a file in the way");
            });
    Result result = compileAnd(gone);
    assertThat(result.succeeded()).isFalse();
    assertThat(result.own())
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.text())
                    .isEqualTo(
                        "[US103] "
                            + project.source(V1)
                            + " cannot be written: its directory, or what was written beside it, is gone. Make room for it, or close what"
                            + " holds it, and compile again: that goes on from what is there. Where"
                            + " sources must not be written, as in CI, compile with"
                            + " -Awaymark.mode=check."));
    assertThat(namesIn(aside)).containsExactly("package-info.java");
    assertThat(project.classes().resolve("META-INF")).doesNotExist();
    assertThat(project.classes().resolve(FOLDER + "V0001__members.class")).doesNotExist();
    Files.delete(folder);
    Files.move(aside, folder);
    assertThat(project.compile().written()).containsExactly(V1, SNAPSHOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {V1, SNAPSHOT})
  void aFileThatIsHeldByAnotherProgramIsNamedAndTheNextCompilationGoesOn(String held)
      throws IOException {
    Path file = project.source(held);
    When holds = new When(false, "Member", () -> Files.createDirectories(file.resolve("held")));
    Result result = compileAnd(holds);
    assertThat(result.succeeded()).isFalse();
    assertThat(result.own())
        .singleElement()
        .satisfies(
            m -> assertThat(m.text()).startsWith("[US103] " + file + " cannot be written: "));
    List<String> names = namesIn(project.source(FOLDER));
    assertThat(names)
        .isEqualTo(
            held.equals(V1)
                ? List.of("V0001__members.java", "package-info.java")
                : List.of("V0001__members.java", "package-info.java", "schema.json"));

    Files.delete(file.resolve("held"));
    Files.delete(file);
    Result healed = project.compile();
    assertThat(healed.succeeded()).as("%s", healed.messages()).isTrue();
    assertThat(healed.written()).endsWith(SNAPSHOT);
    assertThat(project.compile("-Awaymark.mode=check").messages()).isEmpty();
  }

  @Test
  void classFilesThatCannotBeWrittenAreAClearErrorAndTheSnapshotWaits() throws IOException {
    Path services = project.classes().resolve("META-INF/services");
    When holds =
        new When(
            false,
            "Member",
            () -> {
              Files.createDirectories(services.getParent());
              return Files.writeString(services, "a file in the way");
            });
    Result result = compileAnd(holds);
    assertThat(result.succeeded()).isFalse();
    assertThat(result.own())
        .singleElement()
        .satisfies(
            m -> assertThat(m.text()).contains("[US103]", "MigrationIndex cannot be written: "));
    assertThat(namesIn(project.source(FOLDER)))
        .containsExactly("V0001__members.java", "package-info.java");
    assertThat(project.compile().written()).containsExactly(SNAPSHOT);
  }

  @Test
  void whatAKilledCompilationLeftIsSweptUp() throws Exception {
    Process ended = new ProcessBuilder(ChildCompiler.program("java"), "-version").start();
    ended.waitFor();
    project.write(V1 + "." + ended.pid() + "-1.part", "half");
    project.write(SNAPSHOT + "." + ProcessHandle.current().pid() + "-0.part", "of one that runs");
    project.write(FOLDER + "notes.part", "of somebody");
    assertThat(project.compile().succeeded()).isTrue();
    assertThat(namesIn(project.source(FOLDER)))
        .containsExactly(
            "V0001__members.java",
            "notes.part",
            "package-info.java",
            "schema.json",
            "schema.json." + ProcessHandle.current().pid() + "-0.part");
  }

  @Test
  void compilationsAtOnceWriteTheSameFilesWhole(@TempDir Path other) throws Exception {
    Project alone = new Project(other);
    project.files().forEach(alone::write);
    assertThat(alone.compile().succeeded()).isTrue();

    int many = 4;
    ExecutorService pool = Executors.newFixedThreadPool(many);
    try {
      List<String> sources =
          project.sources().stream().map(f -> project.source(f).toString()).toList();
      List<Callable<Said>> compilations = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        Path classes = Files.createDirectories(other.resolve("out" + i));
        compilations.add(() -> ChildCompiler.javac().into(classes).with(sources).run());
      }
      for (var said : pool.invokeAll(compilations)) {
        assertThat(said.get().succeeded()).as(said.get().text()).isTrue();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(project.files()).isEqualTo(alone.files());
    assertThat(namesIn(project.source(FOLDER)))
        .containsExactly("V0001__members.java", "package-info.java", "schema.json");
  }

  @Test
  void aCheckoutThatMayOnlyBeReadIsComparedAndLeftAsItIs() {
    Map<String, String> before = project.files();
    Result pending = project.compile("-Awaymark.mode=check");
    assertThat(pending.own())
        .singleElement()
        .satisfies(m -> assertThat(m.text()).startsWith("[HY121]"));
    assertThat(project.files()).isEqualTo(before);
  }
}
