package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.GoldenFile;
import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import dev.waymark.processor.Branches.Way;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/teams.md} shows is what is said: between {@code <!-- merged -->} and {@code <!--
 * end -->} stands what comes of that scene here. {@code -Dgolden=update} writes it.
 */
class TeamsPageTest {
  private static final Path PAGE = Path.of("../docs/teams.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)<!-- ([a-z-]+) -->\n.*?<!-- end -->");
  private static final String FOLDER = "shop/migrations/";
  private static final String SNAPSHOT = FOLDER + "schema.json";
  private static final String V1 = "@Revision(version = \"1\", message = \"start\")";
  private static final String CITY = "@Revision(version = \"2\", message = \"clubs have a city\")";
  private static final String BIO = "@Revision(version = \"3\", message = \"members have a bio\")";

  @TempDir private Path directory;
  private final Map<String, String> scenes = new TreeMap<>();
  private int projects;

  @Test
  void showsWhatIsSaid() throws IOException, GitAPIException {
    redo();
    merge();
    times();
    law();
    squash();
    several();
    String page =
        EXAMPLE
            .matcher(Files.readString(PAGE))
            .replaceAll(match -> Matcher.quoteReplacement(shown(match.group(1))));
    GoldenFile.assertMatches(PAGE, page);
    for (String scene : scenes.keySet()) {
      assertThat(page).contains("<!-- " + scene + " -->");
    }
  }

  private String shown(String scene) {
    if (!scenes.containsKey(scene)) {
      throw new AssertionError("there is no scene " + scene + ", but " + scenes.keySet());
    }
    return "<!-- " + scene + " -->\n```\n" + scenes.get(scene).strip() + "\n```\n<!-- end -->";
  }

  private void say(String scene, Result result) {
    scenes.put(
        scene,
        result.messages().stream()
            .map(Project.Message::text)
            .filter(text -> text.startsWith("[") || text.startsWith("Waymark wrote"))
            .collect(Collectors.joining("\n")));
  }

  private Project project() throws IOException {
    Project project = new Project(directory.resolve("p" + ++projects));
    entity(project, "Member", "");
    entity(project, "Club", "");
    compile(project, V1);
    return project;
  }

  private static void entity(Project project, String name, String attribute) {
    project.write(
        "shop/model/" + name + ".java",
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity
        public class %s {
          @Id Long id;
          String name;
          %s
        }
        """
            .formatted(name, attribute));
  }

  private static void revisions(Project project, String... lines) {
    project.write(
        FOLDER + "package-info.java",
        String.join("\n", lines)
            + "\npackage shop.migrations;\nimport dev.waymark.annotation.*;\n");
  }

  private static Result compile(Project project, String... revisions) {
    revisions(project, revisions);
    return project.compile();
  }

  private static void edit(Project project, String file, String part, String by) {
    String text = project.read(FOLDER + file);
    assertThat(text).contains(part);
    project.write(FOLDER + file, text.replace(part, by));
  }

  private void redo() throws IOException {
    Project project = project();
    entity(project, "Member", "String bio;");
    String revision = BIO.replace("3", "2");
    compile(project, V1, revision);
    String file = "V0002__members_have_a_bio.java";
    String byHand = "up.add(member.bio);\n    up.sql(\"update member set bio = 'none'\");";
    edit(project, file, "up.add(member.bio);", byHand);
    project.compile();
    project.delete(FOLDER + file);
    say("redo", project.compileOnly(project.sources()));
    edit(
        project,
        "V0001__start.java",
        "up.create(member);",
        "up.create(member); new shop.model.Member();");
    project.delete(FOLDER + file);
    say("trap", project.compile());
  }

  /** A repository with two branches that each have a revision; mine is checked out. */
  private Branches branches(Project project, Path folder, String theirs, String mine)
      throws IOException, GitAPIException {
    Branches branches = Branches.in(folder);
    branches.commit("start");
    branches.create("theirs");
    entity(project, "Club", "String city;");
    compile(project, V1, theirs);
    branches.commit("theirs");
    branches.checkOut("main");
    branches.create("mine");
    entity(project, "Member", "String bio;");
    compile(project, V1, mine);
    branches.commit("mine");
    return branches;
  }

  private void merge() throws IOException, GitAPIException {
    Project project = project();
    String old = FOLDER + "V0002__members_have_a_bio.java";
    try (Branches branches =
        branches(project, directory.resolve("p" + projects), CITY, BIO.replace("3", "2"))) {
      branches.bring(Way.MERGE, "theirs");
    }
    scenes.put(
        "conflict", project.read(SNAPSHOT).lines().limit(8).collect(Collectors.joining("\n")));
    revisions(project, V1, BIO.replace("3", "2"), CITY.replace("2", "3"));
    String mine = project.read(old);
    project.delete(old);
    say("mixed", project.compile());
    say("merged", compile(project, V1, CITY, BIO));
    String kept = FOLDER + "V0003__members_have_a_bio.java";
    project.write(kept, mine.replace("V0002", "V0003").replace("\"bio\"", "\"name\""));
    project.write(SNAPSHOT, "<<<<<<< ours\n");
    say("kept", project.compile());
  }

  private void times() throws IOException, GitAPIException {
    Project project = project();
    String theirs = CITY.replace("\"2\"", "\"20261120.0900\"");
    String mine = BIO.replace("\"3\"", "\"20261120.1015\"");
    try (Branches branches = branches(project, directory.resolve("p" + projects), theirs, mine)) {
      String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
      try (URLClassLoader loader = project.load()) {
        waymark(url, loader).upgrade();
      }
      branches.bring(Way.MERGE, "theirs");
      String ours = project.read(SNAPSHOT);
      compile(project, V1, theirs, mine);
      try (URLClassLoader loader = project.load()) {
        Waymark waymark = waymark(url, loader);
        String text = "> current\n" + waymark.current() + "\n> upgrade\n" + waymark.upgrade();
        scenes.put(
            "late", (text + "\n> current\n" + waymark.current()).replaceAll("\\d+ ms", "12 ms"));
      }
      edit(
          project,
          "V20261120_0900__clubs_have_a_city.java",
          "up.add(club.city);",
          "up.add(club.city);\n    up.sql(\"update member set name = 'x'\");");
      project.write(SNAPSHOT, ours);
      say("clash", project.compile());
    }
  }

  private static Waymark waymark(String url, ClassLoader loader) {
    return Waymark.configure().dataSource(url, "sa", "").classLoader(loader).load();
  }

  private void law() throws IOException {
    Project project = project();
    edit(project, "V0001__start.java", "\"name\", varchar(255)", "\"name\", varchar(99)");
    say("law", project.compile("-Awaymark.mode=check"));
  }

  private void squash() throws IOException {
    Project project = project();
    entity(project, "Member", "String bio;");
    compile(project, V1, BIO.replace("3", "2"));
    edit(
        project,
        "V0001__start.java",
        "up.create(member);",
        "up.create(member);\n    up.sql(\"insert into member (id, name) values (1, 'Ada')\");");
    project.compile();
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    try (URLClassLoader loader = project.load()) {
      waymark(url, loader).upgradeTo("1");
    }
    project.delete(FOLDER + "V0001__start.java");
    project.delete(FOLDER + "V0002__members_have_a_bio.java");
    String squash = "@Revision(version = \"3\", message = \"start\", baseline = true)";
    revisions(project, squash);
    say("asked", project.compileOnly(project.sources()));
    revisions(project, squash.replace("baseline = true", "replaces = \"2\""));
    say("squashed", project.compileOnly(project.sources()));
    List<String> lines =
        new ArrayList<>(project.read(FOLDER + "V0003__start.java").lines().toList());
    int from = lines.indexOf("public final class V0003__start extends Migration {");
    int to = from + 13;
    scenes.put("baseline", String.join("\n", lines.subList(from, to)));
    try (URLClassLoader loader = project.load()) {
      waymark(url, loader).upgrade();
    } catch (WaymarkException e) {
      scenes.put("refused", String.valueOf(e.getMessage()).replace(url, "jdbc:h2:./club"));
    }
  }

  private void several() throws IOException {
    Project project = project();
    project.write(
        "audit/migrations/package-info.java",
        """
        @Database(packages = "audit.model")
        @Revision(version = "1", message = "start")
        package audit.migrations;
        import dev.waymark.annotation.*;
        """);
    say("several", project.compile());
  }
}
