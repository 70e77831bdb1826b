package dev.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses WAYMARK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.waymark");

  private static void mayUse(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others))
            .map(other -> "dev.waymark." + other + "..")
            .toArray(String[]::new);
    ArchRule rule =
        classes()
            .that(resideInAPackage("dev.waymark." + name + ".."))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(allowed).or(not(resideInAPackage("dev.waymark.."))))
            .allowEmptyShould(true);
    rule.check(WAYMARK);
  }

  @Test
  void aPackageUsesOnlyThoseBelowIt() {
    mayUse("schema");
    mayUse("operation", "schema");
    mayUse("snapshot", "schema", "operation");
    mayUse("diff", "schema", "operation");
    mayUse("migration", "schema", "operation");
    mayUse("dialect", "schema", "operation");
    mayUse("inspect", "schema", "dialect");
    mayUse("lint", "schema", "operation", "dialect", "diff");
    mayUse("database", "schema", "dialect");
    mayUse("history", "schema", "operation", "dialect", "migration", "database");
    mayUse("lock", "schema", "dialect", "database");
    mayUse("step", "schema", "operation", "dialect", "migration", "history");
    mayUse(
        "run",
        "schema",
        "operation",
        "dialect",
        "inspect",
        "migration",
        "database",
        "history",
        "step");
    mayUse(
        "flyway",
        "schema",
        "dialect",
        "inspect",
        "migration",
        "database",
        "history",
        "lock",
        "step",
        "run");
    mayUse(
        "script",
        "schema",
        "operation",
        "diff",
        "dialect",
        "migration",
        "database",
        "history",
        "step");
  }

  @Test
  void onlyWhoRunsItKnowsTheAdapterOfFlyway() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.waymark", "dev.waymark.command", "dev.waymark.flyway", "dev.waymark.test")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.waymark.flyway.."))
        .check(WAYMARK);
  }

  @Test
  void whatIsDecidedWithoutADatabaseDoesNotKnowJdbc() {
    for (String name : List.of("schema", "operation", "diff", "lint", "snapshot", "dialect")) {
      noClasses()
          .that(resideInAPackage("dev.waymark." + name + ".."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
          .allowEmptyShould(true)
          .check(WAYMARK);
    }
  }

  @Test
  void onlyOnePackageKnowsFlyway() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.waymark.flyway")
        .should()
        .dependOnClassesThat(resideInAPackage("org.flywaydb.."))
        .check(WAYMARK);
  }

  @Test
  void onlyTheCommandLineKnowsPicocliAndNobodyKnowsIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.waymark.cli")
        .should()
        .dependOnClassesThat(resideInAnyPackage("picocli..", "dev.waymark.cli.."))
        .check(WAYMARK);
  }

  @Test
  void onlyTheTestKitKnowsJunitAndTheOrmAndNobodyKnowsIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.waymark.test")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.junit..", "jakarta.persistence..", "org.hibernate..", "dev.waymark.test.."))
        .check(WAYMARK);
  }

  @Test
  void packagesDoNotDependOnEachOtherInACircle() {
    slices().matching("dev.waymark.(**)").should().beFreeOfCycles().check(WAYMARK);
  }

  @Test
  void nothingWritesToTheStandardOutput() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.waymark.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(WAYMARK);
  }
}
