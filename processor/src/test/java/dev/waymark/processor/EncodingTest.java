package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.operation.Replay;
import dev.waymark.processor.ChildCompiler.Said;
import dev.waymark.processor.Project.Result;
import dev.waymark.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, line ends and locales, which change nothing. */
class EncodingTest {
  private static final String MEMBER = "shop/model/Size.java";
  private static final String HOLDER = "shop/migrations/package-info.java";
  private static final String SNAPSHOT = "shop/migrations/schema.json";

  private Project project;

  @BeforeEach
  void aProject(@TempDir Path directory) throws IOException {
    project = new Project(directory);
  }

  private void sources(Charset encoding) throws IOException {
    write(
        MEMBER,
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity @Table(name = "größen")
        public class Size { @Id Long id; @Column(name = "länge") int länge; @ManyToOne Size über; }
        """,
        encoding);
    write(
        HOLDER,
        """
        @Revision(version = "1", message = "Größen")
        package shop.migrations;
        import dev.waymark.annotation.*;
        """,
        encoding);
  }

  private void write(String path, String text, Charset encoding) throws IOException {
    Path file = project.source(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(encoding));
  }

  private Said javac(String... options) {
    return ChildCompiler.javac().with(options).into(project.classes()).with(javaFiles()).run();
  }

  private List<String> javaFiles() {
    try (var files = Files.walk(project.source(""))) {
      return files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of tables and columns that the compiled migrations lead to. */
  private List<String> names() throws IOException {
    try (URLClassLoader loader = project.load()) {
      Schema schema = Schema.empty();
      for (MigrationIndex index : ServiceLoader.load(MigrationIndex.class, loader)) {
        for (Migration migration : index.migrations()) {
          schema = Replay.of(schema, migration.upgrade());
        }
      }
      return schema.tables().sorted().stream()
          .map(
              t ->
                  t.name()
                      + " "
                      + t.columns().stream().map(c -> c.name().toString()).sorted().toList())
          .toList();
    }
  }

  private List<Path> migrations() throws IOException {
    try (var files = Files.list(project.source("shop/migrations"))) {
      return files.filter(f -> f.getFileName().toString().startsWith("V0001")).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "ISO-8859-1, UTF-8", "UTF-8, ISO-8859-1", "ISO-8859-1, ISO-8859-1"})
  void namesAreTheSameWhateverTheEncodingOfSourcesAndPlatform(String sources, String platform)
      throws IOException {
    sources(Charset.forName(sources));
    String[] options = {"-encoding", sources, "-J-Dfile.encoding=" + platform};
    Said first = javac(options);
    assertThat(first.succeeded()).as(first.text()).isTrue();
    List<String> expected = List.of("größen [id, länge, über_id]");
    assertThat(names()).isEqualTo(expected);

    byte[] migration = Files.readAllBytes(migrations().get(0));
    boolean isAscii = new String(migration, StandardCharsets.US_ASCII).indexOf('\ufffd') < 0;
    assertThat(isAscii).isEqualTo(!sources.equals("UTF-8"));
    project.clean();
    Said second = javac(options);
    assertThat(second.succeeded()).as(second.text()).isTrue();
    assertThat(second.text()).doesNotContain("Waymark wrote");
    assertThat(names()).isEqualTo(expected);
    assertThat(javac("-encoding", sources, "-Awaymark.mode=check").succeeded()).isTrue();

    Files.delete(project.source(SNAPSHOT)); // so that the migrations are replayed
    assertThat(javac(options).text()).doesNotContain("[");
    assertThat(project.read(SNAPSHOT)).contains("\"größen\"", "\"länge\"");
  }

  @Test
  void aClassThatIsNotPassedIsFoundUnderItsNameInAnyEncoding() throws IOException {
    assumeThat(System.getProperty("sun.jnu.encoding"))
        .as("file names may have such characters")
        .isEqualTo("UTF-8");
    sources(StandardCharsets.ISO_8859_1);
    String entity =
        "package shop.model; @jakarta.persistence.Entity class %s { @jakarta.persistence.Id Long id; }";
    write("shop/model/Wide.java", entity.formatted("Größe"), StandardCharsets.ISO_8859_1);
    assertThat(javac("-encoding", "ISO-8859-1").succeeded()).isTrue();
    Said holder =
        ChildCompiler.javac()
            .with("-encoding", "ISO-8859-1")
            .into(project.classes())
            .with(project.source(HOLDER).toString())
            .run();
    assertThat(holder.text()).isEmpty();
    assertThat(holder.succeeded()).isTrue();
  }

  @Test
  void withoutProofOfAnEncodingMigrationsAreInAscii() throws IOException {
    write(
        "shop/model/Size.java",
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity @Table(name = "gr\\u00f6\\u00dfen") public class Size { @Id Long id; }
        """,
        StandardCharsets.US_ASCII);
    write(
        HOLDER,
        """
        @Revision(version = "1", message = "sizes \\\\ \\u00f6")
        package shop.migrations;
        import dev.waymark.annotation.*;
        """,
        StandardCharsets.US_ASCII);
    assertThat(javac("-encoding", "UTF-8").succeeded()).isTrue();
    String text = Files.readString(migrations().get(0), StandardCharsets.US_ASCII);
    assertThat(text).contains("\"gr\\u00f6\\u00dfen\"").doesNotContain("\ufffd");
    for (String encoding : List.of("UTF-8", "ISO-8859-1", "windows-1251")) {
      project.clean();
      assertThat(javac("-encoding", encoding, "-Awaymark.mode=check").text()).isEmpty();
      assertThat(names()).containsExactly("größen [id]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void lineEndsAndAMarkOfAnEditorAreNoReasonToWrite(String lineEnd) throws IOException {
    sources(StandardCharsets.UTF_8);
    assertThat(javac("-encoding", "UTF-8").succeeded()).isTrue();
    for (String path : project.files().keySet()) {
      project.write(path, project.read(path).replace("\n", lineEnd));
    }
    project.write(SNAPSHOT, "\ufeff" + project.read(SNAPSHOT));
    var before = project.files();
    for (String mode : List.of("-Awaymark.mode=write", "-Awaymark.mode=check")) {
      project.clean();
      Said said = javac("-encoding", "UTF-8", mode);
      assertThat(said.succeeded()).as(said.text()).isTrue();
      assertThat(said.text()).isEmpty();
      assertThat(project.files()).isEqualTo(before);
    }
  }

  @Test
  void lineEndsInAMigrationDoNotChangeWhatItDoes() throws IOException {
    sources(StandardCharsets.UTF_8);
    project.compile("-encoding", "UTF-8");
    String path =
        project.sources().stream().filter(f -> f.contains("V0001")).findFirst().orElseThrow();
    String edited =
        project
            .read(path)
            .replaceFirst(
                "(up\\.create\\(\\w+\\);)",
                "$1\n    up.sql(\"\"\"\n        select 1,\n          2\"\"\");");
    project.write(path, edited);
    int plain = checksum(project.compile("-encoding", "UTF-8"));
    project.write(path, edited.replace("\n", "\r\n"));
    assertThat(checksum(project.compile("-encoding", "UTF-8"))).isEqualTo(plain);
  }

  private int checksum(Result compiled) throws IOException {
    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    try (URLClassLoader loader = project.load()) {
      return ServiceLoader.load(MigrationIndex.class, loader)
          .findFirst()
          .orElseThrow()
          .migrations()
          .get(0)
          .checksum();
    }
  }

  @Test
  void theTurkishLocaleOfACompilerChangesNothing() throws IOException {
    write(
        "shop/model/Title.java",
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity public class Title { @Id Long ID; String INFO; @ManyToOne Title inIt; }
        """,
        StandardCharsets.UTF_8);
    write(
        HOLDER,
        """
        @Revision(version = "1", message = "TITLES IN IT")
        package shop.migrations;
        import dev.waymark.annotation.*;
        """,
        StandardCharsets.UTF_8);
    assertThat(javac().succeeded()).isTrue();
    var expected = project.files();
    for (String path : expected.keySet()) {
      if (path.contains("V0001") || path.equals(SNAPSHOT)) {
        project.delete(path);
      }
    }
    project.clean();
    Said turkish = javac("-J-Duser.language=tr", "-J-Duser.country=TR");
    assertThat(turkish.succeeded()).as(turkish.text()).isTrue();
    assertThat(project.files()).isEqualTo(expected);
  }
}
