package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.ChildCompiler.Said;
import dev.waymark.processor.Project.Result;
import dev.waymark.snapshot.Snapshot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that are not plain classes among the sources. */
class ElsewhereTest {
  private static final String SNAPSHOT = "shop/migrations/schema.json";
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Path directory;

  @BeforeEach
  void aDirectory(@TempDir Path temporary) {
    directory = temporary;
  }

  private Project project(String name) throws IOException {
    return new Project(directory.resolve(name));
  }

  private static void revision(Project project, String database) {
    project.write(
        "shop/migrations/package-info.java",
        database
            + """

            @Revision(version = "1", message = "all")
            package shop.migrations;
            import dev.waymark.annotation.*;
            """);
  }

  /** What the tables of a package are whose classes are only in class files. */
  private List<String> tablesOfLibrary(Path classes) throws IOException {
    Project user = project("user");
    revision(user, "@Database(packages = \"shop.model\")");
    Result result =
        user.compileOnly(
            List.of("shop/migrations/package-info.java"),
            "-cp",
            classes + File.pathSeparator + CLASS_PATH);
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    return tables(user);
  }

  private static List<String> tables(Project project) {
    return Snapshot.read(project.read(SNAPSHOT)).schema().tables().sorted().stream()
        .map(
            table ->
                table.name()
                    + " "
                    + table.columns().stream().map(c -> c.name() + " " + c.spec()).sorted().toList()
                    + table.primaryKey().map(k -> " " + k.columns()).orElse(""))
        .toList();
  }

  @Test
  void lombokWritesWhatItLikesIntoEntities() throws Exception {
    Project project = project("lombok");
    project.write(
        "shop/model/Person.java",
        """
        package shop.model;

        import jakarta.persistence.*;
        import lombok.*;

        @Entity @Data @NoArgsConstructor @AllArgsConstructor @Builder
        public class Person {
          @Id @GeneratedValue private Long id;
          @NonNull private String name;
          @Getter(AccessLevel.NONE) private int age;
          private final transient String shown = "";
          @Embedded private Home home;
          @ManyToOne @ToString.Exclude private Person parent;
        }

        @Embeddable @Value @NoArgsConstructor(force = true) @AllArgsConstructor
        class Home { String street; int number; }

        @Entity @Getter @Setter
        class Pet extends Base {
          @Getter(onMethod_ = @Deprecated) private String name;
        }

        @MappedSuperclass @Getter @Setter
        abstract class Base { @Id private Long id; @Version private long version; }
        """);
    revision(project, "");
    String libraries = lombok() + File.pathSeparator + CLASS_PATH;
    Said said =
        ChildCompiler.javac()
            .with("-d", project.classes().toString())
            .with("-cp", libraries, "-processorpath", libraries)
            .with(project.source("shop/model/Person.java").toString())
            .with(project.source("shop/migrations/package-info.java").toString())
            .run();

    assertThat(said.succeeded()).as(said.text()).isTrue();
    assertThat(tables(project))
        .containsExactly(
            "Person [age integer not null, id bigint not null, name varchar(255), number integer,"
                + " parent_id bigint, street varchar(255)] [id]",
            "Pet [id bigint not null, name varchar(255), version bigint not null] [id]");
  }

  private static Path lombok() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target/lombok"))) {
      return files.findFirst().orElseThrow().toAbsolutePath();
    }
  }

  @Test
  void recordsInClassFilesAreEmbeddablesAndIdClasses() throws IOException {
    Project library = project("library");
    library.write(
        "shop/model/Line.java",
        """
        package shop.model;

        import jakarta.persistence.*;

        @Entity @IdClass(LineKey.class)
        public class Line {
          @Id Long orderNo;
          @Id int place;
          @Embedded Price price;
        }

        record LineKey(Long orderNo, int place) {}

        @Embeddable
        record Price(@Column(precision = 10, scale = 4) java.math.BigDecimal amount, @Column(length = 3) String currency) {}

        @Entity class Box { @EmbeddedId BoxKey key; }

        @Embeddable record BoxKey(String room, @Column(name = "shelf_no") Integer shelf) {}
        """);
    assertThat(library.compile().succeeded()).isTrue();

    assertThat(tablesOfLibrary(library.classes()))
        .containsExactly(
            "Box [room varchar(255) not null, shelf_no integer not null] [room, shelf_no]",
            "Line [amount decimal(10,4), currency varchar(3), orderNo bigint not null, place integer"
                + " not null] [orderNo, place]");
  }

  @Test
  void aMappedSuperclassMayBeHiddenInAnotherPackage() throws IOException {
    Project library = project("library");
    library.write(
        "shop/base/Base.java",
        """
        package shop.base;

        import jakarta.persistence.*;

        @MappedSuperclass
        abstract class Hidden<K> {
          @Id K id;
          private String note;
        }

        @MappedSuperclass
        public abstract class Base<K> extends Hidden<K> { protected String label; }
        """);
    library.write(
        "shop/model/Thing.java",
        """
        package shop.model;

        import jakarta.persistence.*;
        import java.util.UUID;

        @Entity public class Thing extends shop.base.Base<UUID> { String label; int size; }
        """);
    String expected =
        "Thing [id uuid not null, label varchar(255), note varchar(255), size integer not null] [id]";
    revision(library, "");
    assertThat(library.compile().succeeded()).isTrue();

    assertThat(tables(library)).containsExactly(expected);
    assertThat(tablesOfLibrary(library.classes())).containsExactly(expected);
  }

  @Test
  void accessTypesOfClassFilesAreThoseOfTheSources() throws IOException {
    Project library = project("library");
    library.write(
        "shop/model/Door.java",
        """
        package shop.model;

        import jakarta.persistence.*;

        @Entity
        public class Door {
          private Long key;
          private String colour;
          @Access(AccessType.FIELD) @Column(name = "seen") private int count;
          private Frame frame;

          @Id public Long getNumber() { return key; }
          public void setNumber(Long number) { key = number; }
          public String getPaint() { return colour; }
          public void setPaint(String paint) { colour = paint; }
          public boolean isOpen() { return false; }
          public void setOpen(boolean open) {}
          @Transient public int getCount() { return count; }
          public Frame getFrame() { return frame; }
          public void setFrame(Frame frame) { this.frame = frame; }
        }

        @Embeddable
        class Frame {
          private String inner;

          @Column(length = 7) public String getWood() { return inner; }
          public void setWood(String wood) { inner = wood; }
        }
        """);
    revision(library, "");
    assertThat(library.compile().succeeded()).isTrue();

    assertThat(tables(library))
        .containsExactly(
            "Door [number bigint not null, open boolean not null, paint varchar(255), seen integer,"
                + " wood varchar(7)] [number]")
        .isEqualTo(tablesOfLibrary(library.classes()));
  }

  /**
   * A class as Kotlin's compiler makes it: private fields with the annotations, final getters, a
   * companion, and static methods that carry annotations of properties.
   */
  @Test
  void aClassFileThatRefersToAMissingClassIsAnErrorWithItsName() throws IOException {
    Project library = project("library");
    library.write("other/Money.java", "package other; public class Money {}");
    library.write(
        "shop/model/Price.java",
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity public class Price { @Id Long id; other.Money money; }
        """);
    assertThat(library.compile("-proc:none").succeeded()).isTrue();
    Files.delete(library.classes().resolve("other/Money.class"));

    Project user = project("user");
    revision(user, "@Database(packages = \"shop.model\")");
    Result result =
        user.compileOnly(
            List.of("shop/migrations/package-info.java"),
            "-cp",
            library.classes() + File.pathSeparator + CLASS_PATH);
    assertThat(result.succeeded()).isFalse();
    assertThat(result.written()).isEmpty();
    assertThat(result.own())
        .singleElement()
        .satisfies(
            message ->
                assertThat(message.text())
                    .startsWith("[US109]")
                    .contains("not on the class path: other.Money."));
  }

  @Test
  void classesOfKotlinAreReadByTheirFields() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("kotlin/shop/model"));
    Files.write(classes.resolve("Bird.class"), KotlinBird.classFile());

    assertThat(tablesOfLibrary(directory.resolve("kotlin")))
        .containsExactly(
            "Bird [id bigint not null, name varchar(40) not null, wings integer] [id]");
  }
}
