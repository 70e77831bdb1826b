package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Plan;
import dev.waymark.diff.Target;
import dev.waymark.lint.Lint;
import dev.waymark.lint.LintCase;
import dev.waymark.lint.LintCases;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Servers;
import dev.waymark.lint.rule.Servers.Server;
import dev.waymark.migration.Migration;
import dev.waymark.processor.Project.Result;
import dev.waymark.schema.RandomSchemas;
import dev.waymark.schema.Schema;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a finding offers to paste compiles where it is to be pasted. */
class LintFixesTest {
  private static final int RANDOM_CHANGES = 200;

  private static final String MIGRATION =
      """
      package fixes;

      import static dev.waymark.migration.Types.*;

      import dev.waymark.migration.*;
      import dev.waymark.schema.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;

      public final class V%04d__fix extends Migration {
        @Override
        protected void define(Steps up, Steps down) {
      %s
        }
      %s
      }
      """;

  private static final String ENTITY =
      """
      package fixes;

      import jakarta.persistence.*;

      %s
      class Fixed%d {
        %s
        Object attribute;
      }
      """;

  private static Set<Fix> fixes() {
    Set<Fix> fixes = new LinkedHashSet<>();
    for (LintCase lintCase : LintCases.all()) {
      lintCase.findings().stream().map(Finding::fix).forEach(fixes::add);
    }
    return fixes;
  }

  private static void paste(Fix fix, int number, Project project) {
    switch (fix.place()) {
      case STEPS -> migration(project, number, MIGRATION.formatted(number, fix.java(), ""));
      case MIGRATION -> migration(project, number, MIGRATION.formatted(number, "", fix.java()));
      case REVISION -> packageInfo(project, number, fix.java());
      case ENTITY -> entity(project, number, ENTITY.formatted(fix.java(), number, ""));
      case ATTRIBUTE -> entity(project, number, ENTITY.formatted("", number, fix.java()));
    }
  }

  private static void migration(Project project, int number, String text) {
    project.write("fixes/V%04d__fix.java".formatted(number), text);
  }

  private static void packageInfo(Project project, int number, String attribute) {
    project.write(
        "fixes/p" + number + "/package-info.java",
        """
        @dev.waymark.annotation.Database(%s)
        @dev.waymark.annotation.Revision(version = "1", message = "fixed", %s)
        package fixes.p%d;
        """
            .formatted(attribute, attribute, number));
  }

  private static void entity(Project project, int number, String text) {
    project.write("fixes/Fixed" + number + ".java", text);
  }

  /** The fixes of what is found in random changes of random schemas, on all databases. */
  private static Set<Fix> randomFixes() {
    Set<Fix> fixes = new LinkedHashSet<>();
    Servers servers = Servers.of(Arrays.stream(Product.values()).map(Server::of).toList());
    for (int seed = 0; seed < RANDOM_CHANGES; seed++) {
      Random random = new Random(seed);
      Schema from = RandomSchemas.schema(random);
      Plan plan = Differ.plan(from, Target.of(RandomSchemas.mutate(from, random)));
      Lint.of(plan.upgrade(), from, servers).stream().map(Finding::fix).forEach(fixes::add);
    }
    return fixes;
  }

  @Test
  void theyCompileAndTheStepsCanBeRecorded(@TempDir Path directory)
      throws IOException, ReflectiveOperationException {
    check(new ArrayList<>(fixes()), directory);
  }

  @Test
  void whateverTheNamesAreTheyCompile(@TempDir Path directory)
      throws IOException, ReflectiveOperationException {
    List<Fix> fixes = new ArrayList<>(randomFixes());
    assertThat(fixes).hasSizeGreaterThan(RANDOM_CHANGES);
    check(fixes, directory);
  }

  private static void check(List<Fix> fixes, Path directory)
      throws IOException, ReflectiveOperationException {
    Project project = new Project(directory);
    for (int i = 0; i < fixes.size(); i++) {
      paste(fixes.get(i), i, project);
    }
    Result result = project.compile("-Xlint:all,-processing", "-Werror");
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    try (URLClassLoader loader = project.load()) {
      for (int i = 0; i < fixes.size(); i++) {
        if (fixes.get(i).place() == Fix.Place.STEPS) {
          Class<?> type = loader.loadClass("fixes.V%04d__fix".formatted(i));
          Migration migration = (Migration) type.getConstructor().newInstance();
          assertThat(migration.upgrade().size() + migration.downgrade().size()).isPositive();
        }
      }
    }
  }

  @Test
  void theProductsOfTheAnnotationAreThoseOfTheRules() {
    assertThat(Arrays.stream(Product.values()).map(Enum::name))
        .containsExactlyElementsOf(
            Arrays.stream(dev.waymark.annotation.Product.values()).map(Enum::name).toList());
  }
}
