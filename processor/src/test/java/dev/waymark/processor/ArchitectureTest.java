package dev.waymark.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.waymark.processor");

  @Test
  void theProcessorKnowsNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.flywaydb..",
            "java.sql..",
            "javax.sql..",
            "dev.waymark.database..",
            "dev.waymark.history..",
            "dev.waymark.lock..",
            "dev.waymark.step..",
            "dev.waymark.run..",
            "dev.waymark.flyway..",
            "dev.waymark.script..",
            "dev.waymark.command..",
            "dev.waymark.inspect..",
            "dev.waymark.cli..")
        .check(PROCESSOR);
  }

  @Test
  void whatDecidesAndSpeaksKnowsNoCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..processor.map..",
            "..processor.diagnostic..",
            "..processor.review..",
            "..processor.generate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model..",
            "javax.annotation.processing..",
            "javax.tools..",
            "com.sun.source..")
        .check(PROCESSOR);
  }

  @Test
  void whatIsSpecialAboutCompilersAndBuildToolsIsInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..processor.compiler..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.source..")
        .check(PROCESSOR);
  }

  @Test
  void onlyTheEmitterKnowsJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..processor.emit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.palantir.javapoet..", "org.objectweb.asm..")
        .check(PROCESSOR);
  }

  @Test
  void theCompilersInternalsAreLeftAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.tools..", "org.eclipse..")
        .check(PROCESSOR);
  }

  @Test
  void packagesDoNotDependOnEachOtherInACircle() {
    slices().matching("dev.waymark.processor.(*)..").should().beFreeOfCycles().check(PROCESSOR);
  }
}
