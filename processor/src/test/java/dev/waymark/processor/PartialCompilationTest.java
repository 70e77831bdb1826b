package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compilations of some sources, on top of the classes of the last one. */
class PartialCompilationTest {
  private static final String HOLDER = "shop/migrations/package-info.java";
  private static final String SNAPSHOT = "shop/migrations/schema.json";
  private static final String MEMBER = "shop/model/Member.java";
  private static final String TAG = "shop/model/Tag.java";
  private static final String BASE = "shop/model/Base.java";
  private static final String HOME = "shop/model/Home.java";
  private static final String STATUS = "shop/model/Status.java";
  private static final String DECLARED = "@Revision(version = \"1\", message = \"members\")\n";

  private Project project;

  @BeforeEach
  void aCompiledProject(@TempDir Path directory) throws IOException {
    project = new Project(directory);
    entity("Base", "@MappedSuperclass public abstract class Base { @Id Long id; }");
    entity("Home", "@Embeddable public class Home { String street; }");
    entity("Status", "public enum Status { NEW, OLD }");
    entity(
        "Member",
        "@Entity public class Member extends Base { Home home; @Enumerated(EnumType.STRING) Status status; }");
    entity("Tag", "@Entity public class Tag extends Base { String label; }");
    revisions("");
    assertThat(project.compile().succeeded()).isTrue();
  }

  private void entity(String name, String text) {
    project.write(
        "shop/model/" + name + ".java",
        "package shop.model;\nimport jakarta.persistence.*;\n" + text);
  }

  private void revisions(String second) {
    project.write(
        HOLDER, DECLARED + second + "package shop.migrations;\nimport dev.waymark.annotation.*;\n");
  }

  private static List<String> codes(Result result) {
    return result.own().stream().map(Message::code).toList();
  }

  /** Some sources only, and then everything from clean; both say the same. */
  private Result bothWays(List<String> some) throws IOException {
    Map<String, String> before = project.files();
    Result partial = project.compileOnly(some);
    Map<String, String> after = project.files();
    for (String path : after.keySet()) {
      if (!before.containsKey(path)) {
        project.delete(path);
      }
    }
    before.forEach(project::write);
    Result full = project.compile();
    assertThat(partial.own().stream().map(Message::text).toList())
        .isEqualTo(full.own().stream().map(Message::text).toList());
    assertThat(after).isEqualTo(project.files());
    return partial;
  }

  @Test
  void aChangedSuperclassReachesEveryTable() throws IOException {
    entity("Base", "@MappedSuperclass public abstract class Base { @Id Long id; int points; }");
    Result drift = bothWays(List.of(BASE));
    assertThat(codes(drift)).containsExactly("HY101");
    assertThat(drift.own().get(0).text())
        .contains(
            "Base.points → Member.points integer not null", "Base.points → Tag.points integer");
    entity("Base", "@MappedSuperclass public abstract class Base { @Id Long id; }");
    assertThat(project.compile().succeeded()).isTrue();
    revisions("@Revision(version = \"2\", message = \"points\")\n");
    entity(
        "Base",
        "@MappedSuperclass public abstract class Base { @Id Long id;"
            + " @dev.waymark.annotation.Backfill(\"1\") int points; }");
    assertThat(bothWays(List.of(BASE, HOLDER)).written())
        .containsExactly("shop/migrations/V0002__points.java", SNAPSHOT);
  }

  @Test
  void aChangedEmbeddableReachesItsTables() throws IOException {
    entity("Home", "@Embeddable public class Home { String street; String town; }");
    Result drift = bothWays(List.of(HOME));
    assertThat(drift.own().get(0).text()).contains("Home.town → Member.town varchar(255)");
  }

  @Test
  void aChangedEnumReachesItsColumns() throws IOException {
    entity("Status", "public enum Status { NEW, OLD, GONE }");
    Result drift = bothWays(List.of(STATUS));
    assertThat(codes(drift)).containsExactly("HY101");
    assertThat(drift.own().get(0).text()).contains("Member.status");
  }

  @Test
  void aChangedListOfRevisionsAloneIsEnough() throws IOException {
    revisions("@Revision(version = \"2\", message = \"data\")\n");
    assertThat(bothWays(List.of(HOLDER)).written())
        .containsExactly("shop/migrations/V0002__data.java", SNAPSHOT);
  }

  @Test
  void aClassThatIsNoEntityAnyMoreIsNoted() throws IOException {
    entity("Tag", "public class Tag extends Base { String label; }");
    Result drift = bothWays(List.of(TAG));
    assertThat(codes(drift)).containsExactly("HY101");
    assertThat(drift.own().get(0).text()).contains("Tag");
  }

  @Test
  void aDeletedEntityWhoseClassIsDeletedTooIsMissed() throws IOException {
    project.delete(TAG);
    Files.delete(project.classes().resolve("shop/model/Tag.class"));
    assertThat(codes(bothWays(List.of(MEMBER)))).containsExactly("HY101");
  }

  @Test
  void aDeletedEntityWhoseClassIsLeftIsAskedAbout() throws IOException {
    project.delete(TAG);
    for (List<String> some : List.of(List.of(MEMBER), List.of(HOLDER), List.of(MEMBER, HOLDER))) {
      Result result = project.compileOnly(some);
      assertThat(codes(result)).containsExactly("US111");
      assertThat(result.own().get(0).text())
          .contains("shop.model.Tag is left as a class file, and its source ")
          .contains(project.source(TAG).toString())
          .contains("Compile from clean, or delete the class file");
    }
    assertThat(codes(project.compile())).containsExactly("HY101");
  }

  @Test
  void anEntityThatMovesLeavesNoDouble() throws IOException {
    project.write(
        "shop/moved/Tag.java",
        project
            .read(TAG)
            .replace("package shop.model", "package shop.moved")
            .replace("import", "import shop.model.*; import"));
    project.delete(TAG);
    assertThat(codes(project.compileOnly(List.of("shop/moved/Tag.java")))).containsExactly("US111");
    Files.delete(project.classes().resolve("shop/model/Tag.class"));
    entity("Base", "@MappedSuperclass public abstract class Base { protected @Id Long id; }");
    Result moved = bothWays(List.of("shop/moved/Tag.java", BASE));
    assertThat(moved.succeeded()).as("%s", moved.messages()).isTrue();
    assertThat(moved.written()).isEmpty();
  }

  @Test
  void classesThatAreGivenByNameAreWaitedForByNobody() throws IOException {
    revisions("@Revision(version = \"2\", message = \"data\")\n");
    Result result =
        project.compileWithClasses(
            List.of(HOLDER),
            List.of("shop.model.Member", "shop.model.Tag", "shop.model.Base", "shop.model.Home"));
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.written()).containsExactly("shop/migrations/V0002__data.java", SNAPSHOT);
    assertThat(project.compile().written()).isEmpty();
  }

  @Test
  void classesThatAreGivenByNameHaveTheTablesOfTheirSources() throws IOException {
    entity("Base", "@MappedSuperclass public abstract class Base { @Id Long id; Integer points; }");
    Result aggregated =
        project.compileWithClasses(List.of(BASE, HOLDER, MEMBER, TAG), List.of("shop.model.Home"));
    assertThat(aggregated.own().stream().map(Message::text).toList())
        .isEqualTo(project.compile().own().stream().map(Message::text).toList());
  }

  @Test
  void entitiesOfALibraryStayWhenNothingOfItIsPassed(@TempDir Path other) throws IOException {
    Project library = new Project(other);
    library.write(
        "lib/Paper.java",
        "package lib; import jakarta.persistence.*; @Entity public class Paper { @Id public Long id; }");
    assertThat(library.compile().succeeded()).isTrue();
    project.write(
        HOLDER,
        "@Database(packages = {\"shop.model\", \"lib\"})\n"
            + DECLARED
            + "@Revision(version = \"2\", message = \"paper\")\n"
            + "package shop.migrations;\nimport dev.waymark.annotation.*;\n");
    String path =
        library.classes() + ":" + project.classes() + ":" + System.getProperty("java.class.path");
    assertThat(project.compile("-cp", path).succeeded()).isTrue();
    assertThat(project.read(SNAPSHOT)).contains("\"Paper\"");
    for (String one : List.of(MEMBER, HOLDER, TAG)) {
      Result result = project.compileOnly(List.of(one), "-cp", path);
      assertThat(result.own()).isEmpty();
      assertThat(result.succeeded()).isTrue();
      assertThat(result.written()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {MEMBER, TAG, BASE, HOME, STATUS, HOLDER, "shop/migrations/V0001__members.java"})
  void aSourceThatHasNotChangedChangesNothing(String one) throws IOException {
    Map<String, String> record = records();
    Result result = project.compileOnly(List.of(one));
    assertThat(result.messages()).isEmpty();
    assertThat(result.written()).isEmpty();
    assertThat(records()).isEqualTo(record);
  }

  private Map<String, String> records() throws IOException {
    Path folder = project.classes().resolve("META-INF/waymark/shop.migrations");
    return Map.of(
        "entities", Files.readString(folder.resolve("entities")),
        "schema", Files.readString(folder.resolve("schema.json")));
  }

  @Test
  void theRecordSaysWhereSourcesAreSeenFromTheClasses() throws IOException {
    assertThat(records().get("entities"))
        .isEqualTo(
            """
            package-info ../../src/main/java/shop/migrations/package-info.java
            shop.model.Base ../../src/main/java/shop/model/Base.java
            shop.model.Home ../../src/main/java/shop/model/Home.java
            shop.model.Member ../../src/main/java/shop/model/Member.java
            shop.model.Tag ../../src/main/java/shop/model/Tag.java
            """);
  }

  @Test
  void entitiesThatNobodyHasShownAreNotTakenForDropped() throws IOException {
    project.clean();
    Result drift = project.compileOnly(List.of(HOLDER, MEMBER, BASE, HOME, STATUS));
    assertThat(codes(drift)).containsExactly("HY101", "US113");
    assertThat(drift.own().get(1).text())
        .contains("There are entities that the compiler was not given: " + project.source(TAG))
        .contains("If what they declare is missed here, compile all sources.");

    revisions(
        "@Revision(version = \"2\", message = \"all\", allow = @Allow(code = \"DS102\", reason = \"x\"))\n");
    project.clean();
    Result dropping = project.compileOnly(List.of(HOLDER, MEMBER, BASE, HOME, STATUS));
    assertThat(codes(dropping)).contains("US113");
    assertThat(dropping.succeeded()).isFalse();
    assertThat(dropping.written()).isEmpty();
  }

  @Test
  void aColumnThatMovedToASourceThatWasNotPassedIsNotDropped() throws IOException {
    entity("Tag", "@Entity public class Tag extends Base { }");
    entity("Base", "@MappedSuperclass public abstract class Base { @Id Long id; String label; }");
    Files.setLastModifiedTime(
        project.source(BASE), FileTime.from(Instant.now().plusSeconds(2))); // clocks may be coarse
    revisions(
        "@Revision(version = \"2\", message = \"up\", allow = @Allow(code = \"DS103\", reason = \"x\"))\n");
    Result dropping = project.compileOnly(List.of(TAG, HOLDER));
    assertThat(codes(dropping)).contains("US113");
    assertThat(dropping.own().toString())
        .contains("Columns would be lost, and there are", "not given: " + project.source(BASE));
    assertThat(dropping.succeeded()).isFalse();
    assertThat(dropping.written()).isEmpty();
    assertThat(bothWays(List.of(TAG, BASE, HOLDER)).written()).hasSize(2);
  }

  @Test
  void aSecondHistoryStaysWhenOnlyTheFirstIsPassed() throws IOException {
    project.write(
        "other/model/Coin.java",
        "package other.model; import jakarta.persistence.*; @Entity public class Coin { @Id Long id; }");
    String other = "other/migrations/package-info.java";
    project.write(
        other,
        "@Database(packages = \"other.model\") @Revision(version = \"1\", message = \"coins\")\n"
            + "package other.migrations;\nimport dev.waymark.annotation.*;\n");
    project.write(HOLDER, "@Database(packages = \"shop.model\")\n" + project.read(HOLDER));
    assertThat(project.compile().succeeded()).isTrue();
    for (String one : List.of(HOLDER, MEMBER, other)) {
      assertThat(project.compileOnly(List.of(one)).messages()).isEmpty();
      try (var loader = project.load()) {
        assertThat(
                ServiceLoader.load(MigrationIndex.class, loader).stream()
                    .map(index -> index.get().packageName()))
            .containsExactly("other.migrations", "shop.migrations");
      }
    }
    project.delete(other);
    project.delete("other/migrations/V0001__coins.java");
    assertThat(project.compileOnly(List.of(MEMBER)).messages()).isEmpty();
    try (var loader = project.load()) {
      assertThat(
              ServiceLoader.load(MigrationIndex.class, loader).stream()
                  .map(index -> index.get().packageName()))
          .containsExactly("shop.migrations");
    }
  }
}
