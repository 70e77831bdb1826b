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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation is killed at each moment of its writing, and the next one makes it good. */
@Tag("long")
class KilledCompilationTest {
  private static final String SHOP = "shop/migrations/package-info.java";
  private static final String OTHER = "other/migrations/package-info.java";

  @Test
  void theNextCompilationMakesGoodWhateverWasCutOff(@TempDir Path directory) throws Exception {
    Project whole = project(directory.resolve("whole"));
    assertThat(whole.compileOnly(whole.sources()).succeeded()).isTrue();
    Set<String> moments = new TreeSet<>();
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (int next = 0, killed = AT_ONCE; killed == AT_ONCE; next += AT_ONCE) {
        List<Callable<Boolean>> kills = new ArrayList<>();
        for (int moment = next; moment < next + AT_ONCE; moment++) {
          Path place = directory.resolve("killed" + moment);
          int last = moment;
          kills.add(() -> killAndHeal(project(place), last, whole, moments));
        }
        killed = 0;
        for (Future<Boolean> kill : pool.invokeAll(kills)) {
          killed += kill.get() ? 1 : 0;
        }
      }
    } finally {
      pool.shutdown();
    }
    assertThat(moments).containsAll(EXPECTED);
  }

  private static final int AT_ONCE = 2;

  private static final List<String> EXPECTED =
      List.of(
          "killed: half beside V0002__data.java",
          "killed: half beside V0002__coins.java",
          "killed: half beside schema.json",
          "killed: after the move of other/V0002__coins.java",
          "killed: after the move of shop/V0002__data.java",
          "killed: half of META-INF/services/dev.waymark.migration.MigrationIndex",
          "killed: half of META-INF/waymark/shop.migrations/entities",
          "killed: half of other/migrations/V0002__coins.class",
          "killed: half of other/migrations/WaymarkIndex.class",
          "killed: half of shop/migrations/V0002__data.class",
          "killed: after the move of other/schema.json",
          "killed: after the move of shop/schema.json");

  /** At revision 1 of two histories, with more declared and a new column for the first of them. */
  private static Project project(Path directory) throws IOException {
    Project project = new Project(directory);
    project.write("shop/model/Member.java", entity("shop", "Member", ""));
    project.write("other/model/Coin.java", entity("other", "Coin", ""));
    project.write(SHOP, holder("shop", revision(1, "members")));
    project.write(OTHER, holder("other", revision(1, "money")));
    assertThat(project.compile().succeeded()).isTrue();
    project.write("shop/model/Member.java", entity("shop", "Member", "String bio;"));
    project.write("other/model/Coin.java", entity("other", "Coin", "String motto;"));
    project.write(SHOP, holder("shop", revision(1, "members") + revision(2, "data")));
    project.write(OTHER, holder("other", revision(1, "money") + revision(2, "coins")));
    return project;
  }

  private static String entity(String owner, String name, String field) {
    return "package %s.model; import jakarta.persistence.*; @Entity public class %s { @Id Long id; %s }"
        .formatted(owner, name, field);
  }

  private static String holder(String owner, String revisions) {
    return "@Database(packages = \"%1$s.model\") %2$s package %1$s.migrations; import dev.waymark.annotation.*;"
        .formatted(owner, revisions);
  }

  private static String revision(int version, String message) {
    return "@Revision(version = \"%d\", message = \"%s\")".formatted(version, message);
  }

  private static boolean killAndHeal(
      Project project, int moment, Project whole, Set<String> moments) throws IOException {
    Said said = kill(project, moment);
    synchronized (moments) {
      said.text().lines().filter(line -> line.startsWith("killed: ")).forEach(moments::add);
    }
    assertThat(said.code()).as(said.text()).isIn(0, KilledCompilation.KILLED);
    heal(project, whole, said.text());
    return said.code() == KilledCompilation.KILLED;
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
      assertThat(ServiceLoader.load(MigrationIndex.class, loader).stream())
          .as(how)
          .map(index -> index.get().migrations().toString())
          .containsExactly("[V0001__money, V0002__coins]", "[V0001__members, V0002__data]");
    }
  }

  /** What the processor gave to the class output. */
  private static Map<String, String> outputs(Project project) throws IOException {
    try (Stream<Path> walk = Files.walk(project.classes().resolve("META-INF"))) {
      Map<String, String> outputs = new TreeMap<>();
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        outputs.put(project.classes().relativize(file).toString(), Files.readString(file));
      }
      return outputs;
    }
  }
}
