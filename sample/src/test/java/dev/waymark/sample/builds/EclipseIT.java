package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.MigrationIndex;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Java builder of Eclipse, which compiles what has changed and what depends on it. */
@Tag("long")
class EclipseIT {
  private static final String MAIN = "src/main/java/com/acme/shop/";
  private static final String HOLDER = MAIN + "migrations/package-info.java";
  private static final String CUSTOMER = MAIN + "model/Customer.java";
  private static final String PURCHASE = MAIN + "model/Purchase.java";
  private static final String TESTS = "src/test/java/com/acme/shop/fixtures/";
  private static final String[] MAVEN_LAYOUT = {
    "src/main/java", "target/classes", "src/test/java", "target/test-classes"
  };
  private static final String BY_JAVAC =
      " has no migration class. This compiler does not tell a processor whether it succeeds, so"
          + " nothing is written here: compile with javac, as Maven and Gradle do, review ";

  private static Eclipse eclipse;

  @BeforeAll
  static void start() {
    eclipse = Eclipse.start();
  }

  @AfterAll
  static void stop() {
    eclipse.close();
  }

  /** A project with entities, revisions and a test with its own, opened but not built. */
  private static Project opened(String name, boolean isCommitted) throws IOException {
    Project shop = Project.copy("shop", "eclipse-" + name);
    Files.delete(shop.file("src/test/java/com/acme/shop/ShopTest.java")); // needs JUnit
    if (isCommitted) {
      javac(shop, "src/main/java", "target/javac");
      javac(shop, "src/test/java", "target/javac-tests");
    }
    List<String> words = new ArrayList<>(List.of("open", name, shop.directory().toString()));
    words.addAll(List.of(MAVEN_LAYOUT));
    assertThat(eclipse.say(words.toArray(String[]::new))).isEmpty();
    return shop;
  }

  private static void javac(Project shop, String sources, String output) throws IOException {
    String jars =
        eclipse.lib().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> arguments =
        new ArrayList<>(List.of("-d", output, "-cp", jars, "-processorpath", jars));
    try (Stream<Path> files = Files.walk(shop.file(sources))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(arguments::add);
    }
    Java.run(shop.directory(), "javac", arguments.toArray(String[]::new)).succeeded();
  }

  private static List<String> migrations(Project shop, String output) throws IOException {
    URL[] classes = {shop.file(output).toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Eclipse.class.getClassLoader())) {
      return ServiceLoader.load(MigrationIndex.class, loader).stream()
          .filter(index -> index.type().getClassLoader() == loader)
          .flatMap(index -> index.get().migrations().stream())
          .map(Object::toString)
          .toList();
    }
  }

  /** Eclipse's own files in the project are not the developer's. */
  private static Map<String, String> sources(Project shop) throws IOException {
    Map<String, String> sources = shop.sources();
    sources.keySet().removeIf(file -> !file.startsWith("src"));
    return sources;
  }

  private static void declareEmail(Project shop) throws IOException {
    shop.edit(HOLDER, "\npackage", "\n@Revision(version = \"2\", message = \"emails\")\npackage");
  }

  private static String drift(String place, String change, String message) {
    return "error "
        + place
        + ": [HY101] The entities have changed, and no revision says so:\n  "
        + change
        + "\nDeclare it in the package-info.java of com.acme.shop.migrations, below the others:\n"
        + "    @Revision(version = \"2\", message = \""
        + message
        + "\")";
  }

  private static final String EMAIL = "Customer.email → customers.email varchar(255)";

  @Test
  void whatIsCommittedIsBuiltWithoutAWordAndAnApplicationFindsItsMigrations() throws IOException {
    Project shop = opened("committed", true);
    Map<String, String> committed = sources(shop);
    for (String build : List.of("build", "clean", "build")) {
      assertThat(eclipse.say(build, "committed")).isEmpty();
      assertThat(migrations(shop, "target/classes"))
          .containsExactly("V0001__customers_and_purchases");
      assertThat(migrations(shop, "target/test-classes"))
          .containsExactly("V0001__notes_of_the_tests");
      assertThat(shop.read("target/classes/META-INF/waymark/com.acme.shop.migrations/schema.json"))
          .isEqualTo(shop.read(MAIN + "migrations/schema.json"));
    }
    assertThat(eclipse.say("type", "committed", CUSTOMER, "@jakarta.persistence.Entity class X {}"))
        .as("while somebody types, no processor runs")
        .isEmpty();
    assertThat(sources(shop)).isEqualTo(committed);
  }

  @Test
  void aPendingRevisionIsMarkedUntilJavacHasGeneratedItInSourcesAndTests() throws IOException {
    Project shop = opened("pending", false);
    Map<String, String> before = sources(shop);
    assertThat(eclipse.say("clean", "pending"))
        .containsExactly(
            "error "
                + HOLDER
                + ":1: [HY121] Revision 1"
                + BY_JAVAC
                + "V0001__customers_and_purchases.java, and commit it with schema.json.",
            "error "
                + TESTS
                + "package-info.java:2: [HY121] Revision 1"
                + BY_JAVAC
                + "V0001__notes_of_the_tests.java, and commit it with schema.json.");
    assertThat(sources(shop)).isEqualTo(before);

    javac(shop, "src/main/java", "target/javac");
    assertThat(eclipse.say("build", "pending"))
        .singleElement()
        .satisfies(problem -> assertThat(problem).contains(TESTS));
    assertThat(migrations(shop, "target/classes"))
        .containsExactly("V0001__customers_and_purchases");
    javac(shop, "src/test/java", "target/javac-tests");
    assertThat(eclipse.say("build", "pending")).isEmpty();
    assertThat(migrations(shop, "target/test-classes"))
        .containsExactly("V0001__notes_of_the_tests");
  }

  @Test
  void aChangedEntityIsMarkedWhereItIsAndTheMarkGoesWhenItsRevisionIsThere() throws IOException {
    Project shop = opened("changed", true);
    eclipse.say("clean", "changed");
    shop.edit(CUSTOMER, "  String name;", "  String name;\n\n  String email;");
    String marked = drift(CUSTOMER + ":12", EMAIL, "add email to customers");
    // Now and then Eclipse builds everything, and then the revisions are compiled as well.
    String ofAll = drift(HOLDER + ":1", EMAIL, "add email to customers");
    assertThat(eclipse.say("build", "changed")).hasSize(1).isSubsetOf(marked, ofAll);
    shop.edit(PURCHASE, "  BigDecimal total;", "  BigDecimal total;\n\n  void pay() {}");
    assertThat(eclipse.say("build", "changed")).hasSize(1).isSubsetOf(marked, ofAll);
    shop.edit(CUSTOMER, "\n\n  String email;", "");
    assertThat(eclipse.say("build", "changed")).isEmpty();
    shop.edit(CUSTOMER, "  String name;", "  String name;\n\n  String email;");
    assertThat(eclipse.say("build", "changed")).hasSize(1).isSubsetOf(marked, ofAll);

    declareEmail(shop);
    Map<String, String> declared = sources(shop);
    assertThat(eclipse.say("build", "changed"))
        .containsExactly(
            "error "
                + HOLDER
                + ":1: [HY121] Revision 2"
                + BY_JAVAC
                + "V0002__emails.java, and commit it with schema.json.");
    assertThat(sources(shop)).isEqualTo(declared);
    assertThat(migrations(shop, "target/classes"))
        .containsExactly("V0001__customers_and_purchases");

    javac(shop, "src/main/java", "target/javac");
    assertThat(eclipse.say("build", "changed")).isEmpty();
    assertThat(migrations(shop, "target/classes"))
        .containsExactly("V0001__customers_and_purchases", "V0002__emails");
  }

  @Test
  void afterAFailedFullBuildTheOtherEntitiesAreStillKnown() throws IOException {
    Project shop = opened("failed", true);
    shop.edit(CUSTOMER, "  String name;", "  String name;\n\n  String email;");
    String marked = drift(HOLDER + ":1", EMAIL, "add email to customers");
    assertThat(eclipse.say("clean", "failed")).containsExactly(marked);
    shop.edit(HOLDER, "\npackage", "\n// nothing new\npackage");
    assertThat(eclipse.say("build", "failed")).containsExactly(marked);
    shop.edit(CUSTOMER, "\n\n  String email;", "");
    assertThat(eclipse.say("build", "failed")).isEmpty();
    assertThat(migrations(shop, "target/classes"))
        .containsExactly("V0001__customers_and_purchases");
  }

  @Test
  void whatEntitiesAreMadeOfReachesTheirTablesAndNothingElseIsMissed() throws IOException {
    Project shop = opened("made-of", false);
    shop.edit(CUSTOMER, "class Customer", "class Customer extends Audited");
    shop.edit(CUSTOMER, "  String name;", "  String name;\n\n  Address address;\n\n  Level level;");
    write(
        shop,
        "Audited",
        "@jakarta.persistence.MappedSuperclass public class Audited { String changedBy; }");
    write(
        shop, "Address", "@jakarta.persistence.Embeddable public class Address { String street; }");
    write(shop, "Level", "public enum Level { LOW, HIGH }");
    javac(shop, "src/main/java", "target/javac");
    javac(shop, "src/test/java", "target/javac-tests");
    assertThat(eclipse.say("clean", "made-of")).isEmpty();

    write(shop, "Level", "public enum Level { LOW, HIGH, HIGHEST }");
    assertThat(eclipse.say("build", "made-of"))
        .singleElement()
        .satisfies(
            p ->
                assertThat(p)
                    .contains("HY101", "customers.level")
                    .doesNotContain("drop table", "purchases"));
    write(shop, "Level", "public enum Level { LOW, HIGH }");
    assertThat(eclipse.say("build", "made-of")).isEmpty();

    write(
        shop,
        "Audited",
        "@jakarta.persistence.MappedSuperclass public class Audited { String changedBy, why; }");
    write(
        shop,
        "Address",
        "@jakarta.persistence.Embeddable public class Address { String street, town; }");
    assertThat(eclipse.say("build", "made-of"))
        .singleElement()
        .satisfies(
            p ->
                assertThat(p)
                    .contains("HY101", "customers.why", "customers.town")
                    .doesNotContain("drop", "purchases"));
  }

  private static void write(Project shop, String name, String declaration) throws IOException {
    Files.writeString(
        shop.file(MAIN + "model/" + name + ".java"),
        "package com.acme.shop.model;\n\n" + declaration + "\n");
  }

  @Test
  void anErrorInASourceAddsNothingAndWhatIsDeletedIsToldOnce() throws IOException {
    Project shop = opened("broken", true);
    eclipse.say("clean", "broken");
    shop.edit(CUSTOMER, "  String name;", "  String name");
    assertThat(eclipse.say("build", "broken"))
        .containsExactly(
            "error " + CUSTOMER + ":18: Syntax error, insert \";\" to complete FieldDeclaration");
    shop.edit(CUSTOMER, "  String name", "  String name;");
    assertThat(eclipse.say("build", "broken")).isEmpty();

    Files.delete(shop.file(PURCHASE));
    // Mostly nothing is compiled then, so nobody asks; now and then Eclipse builds everything.
    assertThat(eclipse.say("build", "broken"))
        .allSatisfy(p -> assertThat(p).contains("HY101", "drop table purchases"));
    shop.edit(CUSTOMER, "  Long id;", "  Long id; // no more purchases");
    assertThat(eclipse.say("build", "broken"))
        .singleElement()
        .satisfies(p -> assertThat(p).contains("HY101", "drop table purchases"));
  }

  @Test
  void whatMavenHasWrittenIntoTheSameOutputIsReadWithoutARefresh() throws IOException {
    Project shop = opened("shared", true);
    eclipse.say("clean", "shared");
    javac(shop, "src/main/java", "target/classes");
    shop.edit(CUSTOMER, "  String name;", "  String name;\n\n  String email;");
    assertThat(eclipse.say("save", "shared", CUSTOMER))
        .singleElement()
        .satisfies(problem -> assertThat(problem).contains("[HY101]", EMAIL));
    declareEmail(shop);
    javac(shop, "src/main/java", "target/classes");
    assertThat(eclipse.say("build", "shared")).isEmpty();
    assertThat(migrations(shop, "target/classes"))
        .containsExactly("V0001__customers_and_purchases", "V0002__emails");
  }
}
