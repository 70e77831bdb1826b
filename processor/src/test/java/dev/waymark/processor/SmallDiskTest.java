package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sources on a disk that is full, or that may only be read: a real one, which takes a root. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "mounts a file system in memory")
class SmallDiskTest {
  private static final String FOLDER = "shop/migrations/";
  private static final String HOLDER = FOLDER + "package-info.java";
  private static final String MEMBER = "shop/model/Member.java";
  private static final String V2 = FOLDER + "V0002__bio.java";
  private static final String SNAPSHOT = FOLDER + "schema.json";
  private static final int PAGE = 4096;

  private Project project;
  private Path disk;
  private boolean isMounted;

  @BeforeEach
  void aCompiledProjectOnADiskOfItsOwn(@TempDir Path directory) throws Exception {
    disk = Files.createDirectories(directory.resolve("src/main/java"));
    String refused = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString());
    assumeTrue(refused.isEmpty(), "no file system can be mounted here: " + refused);
    isMounted = true;
    project = new Project(directory);
    member("");
    revisions("");
    assertThat(project.compile().succeeded()).isTrue();
    member("String bio;");
    revisions("@Revision(version = \"2\", message = \"bio\")");
  }

  @AfterEach
  void unmount() throws Exception {
    if (isMounted && !run("umount", disk.toString()).isEmpty()) {
      assertThat(run("umount", "-l", disk.toString())).isEmpty();
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return e.toString(); // there is no such program
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? "" : said.strip() + " (" + code + ")";
  }

  private void member(String field) {
    project.write(
        MEMBER,
        "package shop.model; import jakarta.persistence.*; @Entity public class Member { @Id Long id; "
            + field
            + " }");
  }

  private void revisions(String second) {
    project.write(
        HOLDER,
        "@Revision(version = \"1\", message = \"members\") "
            + second
            + " package shop.migrations; import dev.waymark.annotation.*;");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(project.source(FOLDER))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** What the class output has, as it is loaded. */
  private Map<String, byte[]> outputs() throws IOException {
    Map<String, byte[]> outputs = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(project.classes().resolve("META-INF"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        outputs.put(file.toString(), Files.readAllBytes(file));
      }
    }
    return outputs;
  }

  private void expectRefused(Result result, String file, String reason) {
    assertThat(result.succeeded()).isFalse();
    assertThat(result.own().stream().map(Message::text).toList())
        .singleElement()
        .satisfies(
            text ->
                assertThat(text)
                    .startsWith(
                        "[US103] " + project.source(file) + " cannot be written: " + reason + ". ")
                    .contains("compile again: that goes on from what is there"));
  }

  private void expectHealed() {
    Result healed = project.compile();
    assertThat(healed.succeeded()).as("%s", healed.messages()).isTrue();
    assertThat(healed.written()).containsExactly(V2, SNAPSHOT);
    assertThat(project.compile("-Awaymark.mode=check").messages()).isEmpty();
  }

  /** Fills the disk but for some pages. */
  private Path fill(int free) throws IOException {
    Path filler = disk.resolve("filler");
    List<Path> fillers = new ArrayList<>();
    Files.createDirectories(filler);
    while (true) {
      Path file = filler.resolve("page" + fillers.size());
      fillers.add(file);
      try {
        Files.write(file, new byte[PAGE]);
      } catch (IOException full) {
        break;
      }
    }
    Files.delete(fillers.remove(fillers.size() - 1));
    for (int i = 0; i < free; i++) {
      Files.delete(fillers.remove(fillers.size() - 1));
    }
    return filler;
  }

  private static void empty(Path filler) throws IOException {
    try (Stream<Path> pages = Files.list(filler)) {
      for (Path page : pages.toList()) {
        Files.delete(page);
      }
    }
    Files.delete(filler);
  }

  @Test
  void aFullDiskIsToldAndNothingOnItChanges() throws IOException {
    for (int free = 0; free <= 1; free++) {
      Path filler = fill(free);
      Map<String, String> before = project.files();
      Map<String, byte[]> outputs = outputs();
      Result result = project.compileOnly(List.of(HOLDER, MEMBER));
      expectRefused(result, free == 0 ? V2 : SNAPSHOT, "No space left on device");
      assertThat(project.files()).isEqualTo(before);
      assertThat(names())
          .containsExactly("V0001__members.java", "package-info.java", "schema.json");
      assertThat(outputs()).containsExactlyEntriesOf(outputs);
      empty(filler);
    }
    expectHealed();
  }

  @Test
  void aTreeThatMayOnlyBeReadIsToldAndStaysAsItIs() throws Exception {
    Map<String, String> before = project.files();
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isEmpty();
    expectRefused(project.compile(), V2, "Read-only file system");
    assertThat(project.files()).isEqualTo(before);
    Result checked = project.compile("-Awaymark.mode=check");
    assertThat(checked.own()).extracting(Message::code).containsExactly("HY121");
    assertThat(run("mount", "-o", "remount,rw", disk.toString())).isEmpty();
    expectHealed();
  }

  @Test
  void aTreeThatIsLockedWhileTheCompilerRunsIsToldToo() throws IOException {
    TaskListener locking =
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.GENERATE) {
              remountReadOnly();
            }
          }
        };
    Map<String, String> before = project.files();
    Result result =
        project.compileTask(project.sources(), task -> ((JavacTask) task).addTaskListener(locking));
    expectRefused(result, V2, "Read-only file system");
    assertThat(project.files()).isEqualTo(before);
  }

  private void remountReadOnly() {
    try {
      assertThat(run("mount", "-o", "remount,ro", disk.toString())).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
