package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only newer servers can do, and the versions of the targets. */
class FeasibilityTest {

  @TempDir private Path directory;

  /** A revision that drops a virtual column, whose downgrade adds it. */
  private Result compiledFor(String version) throws IOException {
    Members members = new Members(directory);
    members.edit(
        Members.V2,
        "up.add(member.bio);",
        """
        up.add(member.bio);
            var people =
                new ExistingTable("Member") {
                  final Column<String> loud =
                      column("loud", varchar(255).generatedAs("upper(name)").virtual());
                };
            up.add(people.loud);""");
    members.edit(
        Members.V2,
        "down.drop(member.bio);",
        "down.drop(people.loud);\n    down.drop(member.bio);");
    members.revisions(
        "@Database(targets = @Server(product = Product.POSTGRESQL" + version + "))",
        Members.FIRST,
        Members.SECOND,
        "@Revision(version = \"3\", message = \"quiet\","
            + " allow = @Allow(code = \"DS103\", reason = \"nobody reads it\"))");
    return members.project().compile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", version = \"13\"", ", version = \"17\""})
  void anOlderPostgresqlHasNoVirtualColumns(String version) throws IOException {
    Result result = compiledFor(version);

    assertThat(Members.codes(result)).contains("US110");
    assertThat(result.messages().toString())
        .contains("works out generated columns when a row is written; leave virtual() out");
    assertThat(result.written()).isEmpty();
  }

  @Test
  void postgresql18HasThem() throws IOException {
    Result result = compiledFor(", version = \"18\"");

    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.written()).contains("shop/migrations/V0003__quiet.java");
  }
}
