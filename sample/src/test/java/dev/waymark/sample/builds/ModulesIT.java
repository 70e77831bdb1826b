package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entities in several modules, and in jars; the migrations in the one that is the application. */
@Tag("long")
class ModulesIT {
  private static final String MIGRATIONS = "app/src/main/java/com/acme/app/migrations/";

  @Test
  void theMigrationsAreAboutTheEntitiesOfAllModules() throws IOException {
    Project modules = Project.copy("modules", "modules");
    Maven.three()
        .run(modules.directory(), "verify", "-T2")
        .succeeded()
        .saying("Tests run: 1, Failures: 0, Errors: 0");
    assertThat(modules.read(MIGRATIONS + "schema.json"))
        .contains("\"customers\"", "\"invoices\"", "\"settings\"", "\"created_at\"")
        .doesNotContainIgnoringCase("ledger");

    // No jars this time, but the directories of classes, and another Maven.
    Map<String, String> committed = modules.sources();
    Maven.four()
        .run(modules.directory(), "clean", "test", "-T2", "-Dwaymark.mode=check")
        .succeeded()
        .saying("Tests run: 1, Failures: 0, Errors: 0");
    assertThat(modules.sources()).isEqualTo(committed);

    modules.edit(
        "model/src/main/java/com/acme/model/Audited.java",
        "  public LocalDateTime",
        "  private LocalDateTime changedAt;\n\n  public LocalDateTime");
    Map<String, String> edited = modules.sources();
    Maven.three()
        .run(modules.directory(), "package", "-o", "-DskipTests")
        .failed()
        .saying(
            "[HY101] The entities have changed, and no revision says so:",
            "customers.changedAt",
            "invoices.changedAt");
    assertThat(modules.sources()).isEqualTo(edited);
  }
}
