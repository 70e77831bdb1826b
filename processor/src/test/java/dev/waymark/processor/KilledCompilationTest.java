package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.ChildCompiler.Said;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation is killed at each moment of its writing, and the next one makes it good. */
class KilledCompilationTest {
  private static final String HOLDER = "shop/migrations/package-info.java";

  @Test
  void theNextCompilationMakesGoodWhateverWasCutOff(@TempDir Path directory) throws IOException {
    Project whole = project(directory.resolve("whole"));
    assertThat(whole.compileOnly(whole.sources()).succeeded()).isTrue();
    List<String> moments = new ArrayList<>();
    int code = KilledCompilation.KILLED;
    for (int moment = 0; code == KilledCompilation.KILLED; moment++) {
      Project project = project(directory.resolve("killed" + moment));
      Said said = kill(project, moment);
      code = said.code();
      moments.addAll(said.text().lines().filter(line -> line.startsWith("killed: ")).toList());
      heal(project, whole, said.text());
    }
    assertThat(code).isZero();
    assertThat(moments)
        .contains(
            "killed: after Waymark wrote V0002__data.java",
            "killed: after Waymark wrote V0003__more.java",
            "killed: half of META-INF/waymark/shop.migrations/entities",
            "killed: half of shop/migrations/V0003__more.class")
        .hasSizeGreaterThan(8);
  }

  /** At revision 1, with two more declared and a new column for the first of them. */
  private static Project project(Path directory) throws IOException {
    Project project = new Project(directory);
    String member =
        "package shop.model; import jakarta.persistence.*; @Entity public class Member { @Id Long id; %s }";
    String holder = "%s package shop.migrations; import dev.waymark.annotation.*;";
    String first = "@Revision(version = \"1\", message = \"members\")";
    project.write("shop/model/Member.java", member.formatted(""));
    project.write(HOLDER, holder.formatted(first));
    assertThat(project.compile().succeeded()).isTrue();
    project.write("shop/model/Member.java", member.formatted("String bio;"));
    project.write(
        HOLDER,
        holder.formatted(
            first
                + "@Revision(version = \"2\", message = \"data\")"
                + "@Revision(version = \"3\", message = \"more\")"));
    return project;
  }

  private static Said kill(Project project, int moment) {
    return ChildCompiler.java(KilledCompilation.class)
        .with(project.source("").toString(), project.classes().toString())
        .with(ChildCompiler.libraries(), String.valueOf(moment))
        .run();
  }

  private static void heal(Project project, Project whole, String how) throws IOException {
    Result healed = project.compileOnly(project.sources());
    assertThat(healed.succeeded()).as("%s, then %s", how, healed.messages()).isTrue();
    assertThat(project.files()).as(how).isEqualTo(whole.files());
    assertThat(outputs(project)).as(how).isEqualTo(outputs(whole));
    assertThat(project.compile("-Awaymark.mode=check").messages()).as(how).isEmpty();
    try (var loader = project.load()) {
      assertThat(
              ServiceLoader.load(MigrationIndex.class, loader)
                  .findFirst()
                  .orElseThrow()
                  .migrations())
          .as(how)
          .hasToString("[V0001__members, V0002__data, V0003__more]");
    }
  }

  /** What the processor gave to the class output. */
  private static Map<String, String> outputs(Project project) throws IOException {
    try (Stream<Path> walk = Files.walk(project.classes().resolve("META-INF"))) {
      Map<String, String> outputs = new java.util.TreeMap<>();
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        outputs.put(project.classes().relativize(file).toString(), Files.readString(file));
      }
      return outputs;
    }
  }
}
