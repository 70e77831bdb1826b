package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.annotation.Revision;
import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import dev.waymark.schema.Schema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else is in a project besides its entities: libraries, resources, classes of others. */
class SurroundingsTest {
  private static final String SNAPSHOT = "shop/migrations/schema.json";
  private static final String ENTITIES =
      """
      package shop.model;

      import jakarta.persistence.*;
      import java.util.*;

      @Entity
      public class Member extends Base {
        @Enumerated(EnumType.STRING) Status status;
        @Embedded Home home;
        @ElementCollection Set<String> tags;
        @ManyToOne Member boss;
        String[] nicknames;
      }

      enum Status { NEW, OLD }

      @Embeddable
      record Home(@Column(length = 9) String street, int number) {}

      @MappedSuperclass
      abstract class Base {
        @Id @GeneratedValue Long id;
        @Version long version;
      }
      """;

  private static final String XML =
      "<entity-mappings><!-- x --><entity class=\"shop.model.Member\"/></entity-mappings>";

  private Path directory;
  private Project project;

  @BeforeEach
  void aProject(@TempDir Path temporary) throws IOException {
    directory = temporary;
    project = new Project(temporary);
    project.write("shop/model/Member.java", ENTITIES);
    revision("");
  }

  private void revision(String database) {
    project.write(
        "shop/migrations/package-info.java",
        database
            + """

            @Revision(version = "1", message = "members")
            package shop.migrations;
            import dev.waymark.annotation.*;
            """);
  }

  private static List<String> codes(Result result) {
    return result.own().stream().map(Message::code).toList();
  }

  @Test
  void entitiesWithoutARevisionAreToldHowToBegin() throws IOException {
    project.delete("shop/migrations/package-info.java");

    Result silent = project.compile("-Xlint:all,-processing", "-Werror");

    assertThat(silent.succeeded()).as("%s", silent.messages()).isTrue();
    assertThat(silent.own()).hasSize(1);
    Message note = silent.own().get(0);
    assertThat(note.kind()).isEqualTo(Diagnostic.Kind.NOTE);
    assertThat(note.place()).isEqualTo("Member.java:7");
    Path file = project.source("shop/model/migrations/package-info.java");
    String[] parts = note.text().split(":\n|\n +Add baseline", -1);
    assertThat(parts[0])
        .isEqualTo(
            "[US116] There is an entity (Member) and no @Revision, so no migration is generated. To"
                + " begin, write "
                + file);

    project.write("shop/model/migrations/package-info.java", parts[1].stripIndent());
    Result begun = project.compile();
    assertThat(begun.succeeded()).as("%s", begun.messages()).isTrue();
    assertThat(begun.own()).isEmpty();
    assertThat(project.files()).containsKey("shop/model/migrations/V0001__first_tables.java");
  }

  @Test
  void aDatabaseWithoutARevisionIsNoHistory() {
    project.write(
        "shop/migrations/package-info.java",
        "@dev.waymark.annotation.Database(packages = \"shop.model\")\npackage shop.migrations;\n");

    Result result = project.compile();

    assertThat(codes(result)).containsExactly("US116");
    assertThat(result.own().get(0).text()).contains("package shop.migrations;");
  }

  @Test
  void entitiesOfTestsAreNoBeginning() throws IOException {
    assertThat(project.compile().succeeded()).isTrue();
    Project tests = new Project(directory.resolve("tests"));
    tests.write(
        "shop/TestEntity.java",
        "package shop; import jakarta.persistence.*; @Entity class TestEntity { @Id Long id; }");

    Result result =
        tests.compile(
            "-cp", project.classes() + File.pathSeparator + System.getProperty("java.class.path"));

    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.own()).isEmpty();
  }

  @Test
  void aMappingFileBesideTheSourcesIsNeverOverlooked() throws IOException {
    Path file = directory.resolve("src/main/resources/META-INF/orm.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, XML);
    Result result = project.compile();
    assertThat(result.succeeded()).isFalse();
    assertThat(codes(result)).containsExactly("US106");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void aMappingFileInTheClassOutputIsNeverOverlooked() throws IOException {
    Path file = project.classes().resolve("META-INF/orm.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, XML);
    Result result =
        project.compileOnly(List.of("shop/model/Member.java", "shop/migrations/package-info.java"));
    assertThat(codes(result)).containsExactly("US106");
  }

  @Test
  void aMappingFileWithQueriesOnlyChangesNothing() throws IOException {
    Path file = directory.resolve("src/main/resources/META-INF/orm.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "<?xml version=\"1.0\"?><entity-mappings><!-- <entity/> --><named-query name=\"a\"><query>"
            + "<![CDATA[select m from Member m where 1 <id]]></query></named-query></entity-mappings>");
    assertThat(codes(project.compile())).isEmpty();
  }

  @Test
  void aMappingFileThatAPersistenceUnitNamesIsNeverOverlooked() throws IOException {
    Path units = directory.resolve("src/main/resources/META-INF/persistence.xml");
    Files.createDirectories(units.getParent());
    Files.writeString(
        units,
        "<persistence><persistence-unit><!-- <mapping-file>old.xml</mapping-file> -->"
            + "<mapping-file>META-INF/members.xml</mapping-file></persistence-unit></persistence>");
    assertThat(project.compile().own())
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("META-INF/members.xml is named in"));
    Files.writeString(units.resolveSibling("members.xml"), XML);
    assertThat(project.compile().own())
        .singleElement()
        .satisfies(
            m -> assertThat(m.text()).contains("META-INF/members.xml has the element <entity>"));
  }

  @Test
  void aMappingFileOfALibraryCountsIfItIsAboutTheModel(@TempDir Path library) throws IOException {
    Path file = library.resolve("META-INF/orm.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, XML.replace("shop.model.Member", "other.Thing"));
    String path = library + ":" + project.classes() + ":" + System.getProperty("java.class.path");
    assertThat(codes(project.compile("-cp", path))).isEmpty();
    Files.writeString(file, XML);
    assertThat(project.compile("-cp", path).own())
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("META-INF/orm.xml of a library"));
  }

  @Test
  void withHibernateSixTheVersionThatIsLeftOpenIsWorthANote() throws IOException {
    String path;
    try (var jars = Files.list(Path.of("target/hibernate-6"))) {
      path = jars.sorted().map(Path::toString).collect(Collectors.joining(":"));
    }
    path +=
        ":" + Path.of(Revision.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    path +=
        ":" + Path.of(Schema.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    Result open = project.compile("-cp", path);
    assertThat(open.own())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.code()).isEqualTo("US108");
              assertThat(m.kind()).isEqualTo(Diagnostic.Kind.NOTE);
              assertThat(m.text()).contains("@Database(hibernate = Hibernate.V6)");
            });
    revision("@Database(hibernate = Hibernate.V7)");
    project.delete(SNAPSHOT);
    assertThat(codes(project.compile("-cp", path))).isEmpty();
  }

  @Test
  void withSpringBootTheNamesThatAreLeftOpenAreWorthANote() {
    project.write(
        "org/springframework/boot/SpringApplication.java",
        "package org.springframework.boot; public class SpringApplication {}");
    Result open = project.compile();
    assertThat(open.own())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.code()).isEqualTo("US107");
              assertThat(m.kind()).isEqualTo(Diagnostic.Kind.NOTE);
              assertThat(m.text()).contains("@Database(naming = Naming.SPRING)");
            });
    revision("@Database(naming = Naming.JPA)");
    assertThat(codes(project.compile())).isEmpty();
  }

  @Test
  void tablesThatNameNoDatabaseSchemaAreInTheDefaultOne() {
    revision("@Database(schema = \"sales\")");
    assertThat(project.compile().succeeded()).isTrue();
    assertThat(project.read(SNAPSHOT))
        .contains("\"name\": \"sales.Member\"", "sales.Member_tags", "sales.Member_SEQ");
  }

  @Test
  void entitiesInClassFilesHaveTheTablesThatTheyHaveInSources(@TempDir Path library)
      throws IOException {
    assertThat(project.compile().succeeded()).isTrue();
    String fromSources = project.read(SNAPSHOT);
    Project jar = new Project(library);
    jar.write("shop/model/Member.java", ENTITIES);
    assertThat(jar.compile().succeeded()).isTrue();

    for (String selection : List.of("packages = \"shop.model\"", "entities = Member.class")) {
      Project user = new Project(Files.createTempDirectory(library, "user"));
      user.write(
          "shop/migrations/package-info.java",
          """
          @Database(%s)
          @Revision(version = "1", message = "members")
          package shop.migrations;
          import dev.waymark.annotation.*;
          import shop.model.Member;
          """
              .formatted(selection));
      Result result =
          user.compileOnly(
              List.of("shop/migrations/package-info.java"),
              "-cp",
              jar.classes() + ":" + System.getProperty("java.class.path"));
      assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
      assertThat(user.read(SNAPSHOT)).isEqualTo(fromSources);
    }
  }
}
