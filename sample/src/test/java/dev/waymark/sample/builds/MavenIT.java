package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One day of a developer, with each Maven and compiler plugin. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class MavenIT {
  private static final String MODEL = "src/main/java/com/acme/shop/model/";
  private static final String MIGRATIONS = "src/main/java/com/acme/shop/migrations/";
  private static final String V1 = MIGRATIONS + "V0001__customers_and_purchases.java";
  private static final String V2 = MIGRATIONS + "V0002__add_email_to_customers.java";

  static Stream<Arguments> mavens() {
    return Stream.of(
        Arguments.of("maven-3-oldest-plugin", Maven.three().with(plugin("3.11.0"))),
        Arguments.of("maven-3-newest-plugin", Maven.three()),
        Arguments.of("maven-4", Maven.four()));
  }

  private static String plugin(String version) {
    return "-Dcompiler-plugin.version=" + version;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mavens")
  void aRevisionIsMadeOnceAndEveryOtherBuildLeavesTheSourcesAlone(String name, Maven maven)
      throws IOException {
    Project shop = Project.copy("shop", name);

    maven
        .run(shop.directory(), "clean", "test-compile")
        .succeeded()
        .saying("Waymark wrote V0001__customers_and_purchases.java");
    Map<String, String> made = shop.sources();
    assertThat(made)
        .containsKeys(V1, MIGRATIONS + "schema.json")
        .containsKey("src/test/java/com/acme/shop/fixtures/V0001__notes_of_the_tests.java");
    assertThat(shop.read(MIGRATIONS + "schema.json")).doesNotContain("notes");

    // Nothing changed: once more with the new sources, and then there is nothing to compile.
    maven
        .run(
            shop.directory(),
            "test-compile",
            "compiler:compile@default-compile",
            "compiler:testCompile@default-testCompile",
            "-o",
            "-T2")
        .succeeded()
        .saying("Nothing to compile - all classes are up to date");
    assertThat(shop.sources()).isEqualTo(made);

    shop.edit(
        MODEL + "Customer.java",
        "  String name;",
        "  String name;\n\n  @Column(length = 320)\n  String email;");
    Map<String, String> edited = shop.sources();
    maven
        .run(shop.directory(), "compile", "-o")
        .failed()
        .saying(
            "[HY101] The entities have changed, and no revision says so:",
            "Customer.email → customers.email varchar(320)",
            "@Revision(version = \"2\", message = \"add email to customers\")");
    assertThat(shop.sources()).isEqualTo(edited);

    shop.edit(
        MIGRATIONS + "package-info.java",
        "\npackage",
        "\n@Revision(version = \"2\", message = \"add email to customers\")\npackage");
    maven
        .run(shop.directory(), "compile", "-o")
        .succeeded()
        .saying("V0002__add_email_to_customers");
    assertThat(shop.read(V2)).contains("up.add(customers.email)");
    assertThat(
            shop.file(
                "target/classes/com/acme/shop/migrations/V0002__add_email_to_customers.class"))
        .exists();

    Map<String, String> committed = shop.sources();
    shop.setSourcesWritable(false);
    maven
        .run(shop.directory(), "clean", "test", "-T2", "-Dwaymark.mode=check")
        .succeeded()
        .saying("Tests run: 2, Failures: 0, Errors: 0");
    shop.setSourcesWritable(true);
    assertThat(shop.sources()).isEqualTo(committed);
  }

  @Test
  void whereOnlyWhatChangedIsCompiledNothingThatWasNotSeenIsDropped() throws IOException {
    Project shop = Project.copy("shop", "only-what-changed");
    Maven maven = Maven.three().with("-Dmaven.compiler.useIncrementalCompilation=false");
    maven.run(shop.directory(), "compile").succeeded();

    shop.edit(
        MODEL + "Purchase.java", "  BigDecimal total;", "  BigDecimal total;\n\n  String note;");
    maven
        .run(shop.directory(), "compile", "-o")
        .failed()
        .saying(
            "Compiling 1 source file",
            "[HY101] The entities have changed, and no revision says so:",
            "Purchase.note → purchases.note varchar(255)");

    shop.edit(
        MIGRATIONS + "package-info.java",
        "\npackage",
        "\n@Revision(version = \"2\", message = \"notes\")\npackage");
    maven.run(shop.directory(), "compile", "-o").succeeded().saying("Compiling 2 source files");
    assertThat(shop.read(MIGRATIONS + "V0002__notes.java"))
        .contains("up.add(purchases.note)")
        .doesNotContain("up.drop");
    assertThat(shop.read(MIGRATIONS + "schema.json")).contains("customers", "purchases");
  }
}
