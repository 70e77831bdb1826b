package dev.waymark.processor;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Diagnostic.Severity;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.map.SchemaMapper;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.processor.read.EntityReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The work of one compilation, done when all its sources are known. */
final class Compilation {
  private static final String HIBERNATE = "org.hibernate.Session";
  private static final String ONLY_IN_SEVEN = "org.hibernate.annotations.NativeGenerator";
  private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";

  private final ProcessingEnvironment environment;
  private final Set<String> roots;
  private final Set<String> managed;
  private final Set<String> packages;
  private final Options options;
  private final ClassOutput output;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Selection> selections = new ArrayList<>();
  private final Set<String> unknown = new TreeSet<>();

  Compilation(
      ProcessingEnvironment environment,
      Set<String> roots,
      Set<String> managed,
      Set<String> packages) {
    this.environment = environment;
    this.roots = roots;
    this.managed = managed;
    this.packages = packages;
    this.options = Options.of(environment.getOptions());
    this.output = ClassOutput.of(environment.getFiler());
  }

  void run() {
    for (String option : options.unknown()) {
      diagnostics.error(
          Code.US101,
          firstPackage(),
          option + " is what Waymark understands of this option; nothing is done.");
    }
    if (!diagnostics.hasErrors()) {
      expectShares();
    }
    if (!diagnostics.hasErrors()) {
      packages.stream()
          .map(environment.getElementUtils()::getPackageElement)
          .forEach(this::attempt);
    }
    Reporter reporter = new Reporter(environment.getMessager(), environment.getElementUtils());
    diagnostics.all().forEach(reporter::report);
    if (!diagnostics.hasErrors() && !unknown.isEmpty()) {
      CompilationEnd.then(environment, roots, () -> reporter.report(incomplete()));
    } else if (!diagnostics.hasErrors()) {
      Commit commit = new Commit(environment, outcomes, selections, output, options.check());
      CompilationEnd.then(environment, roots, commit);
    }
  }

  /** Of two histories, none can have whatever entity there is. */
  private void expectShares() {
    List<RevisionPackage> histories = new ArrayList<>();
    for (String name : packages) {
      PackageElement holder = environment.getElementUtils().getPackageElement(name);
      RevisionPackage declared = new RevisionReader(environment.getElementUtils()).read(holder);
      if (!declared.revisions().isEmpty()) {
        histories.add(declared);
      }
    }
    for (RevisionPackage declared : histories) {
      if (histories.size() > 1 && declared.settings().takesAll()) {
        diagnostics.error(
            Code.US111,
            declared.origin().at(RevisionReader.REVISION),
            "There are "
                + histories.size()
                + " packages with revisions, and "
                + declared.name()
                + " does not say which entities are in its database. Write, with the packages of its"
                + " entities,\n    @Database(packages = \""
                + parent(declared.name())
                + ".model\")\nor name them one by one in entities = {...}.");
      }
    }
  }

  private static String parent(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? packageName : packageName.substring(0, dot);
  }

  /**
   * What the sources do not know is an error of the compiler, and then the compilation does not get
   * to its end. What class files do not know, the compiler does not mind.
   */
  private Diagnostic incomplete() {
    return new Diagnostic(
        Code.US109,
        Severity.ERROR,
        firstPackage(),
        "Entities, or classes that they are made of, refer to what is not on the class path: "
            + String.join(", ", unknown)
            + ". Nothing is written, because the tables would be wrong. Add the library that has it.");
  }

  private Origin firstPackage() {
    return Origin.of(packages.iterator().next());
  }

  private void attempt(PackageElement holder) {
    RevisionPackage declared = new RevisionReader(environment.getElementUtils()).read(holder);
    if (declared.revisions().isEmpty()) {
      return;
    }
    declared.settings().targets().stream()
        .filter(target -> target.server().isEmpty())
        .forEach(target -> unreadable(declared, target));
    try {
      generate(holder, declared).ifPresent(outcomes::add);
    } catch (UncheckedIOException e) {
      diagnostics.error(
          Code.US103,
          declared.origin(),
          e.getMessage() + ": " + String.valueOf(e.getCause()) + ". Nothing is written.");
    }
  }

  private void unreadable(RevisionPackage declared, RevisionPackage.DeclaredTarget target) {
    diagnostics.error(
        Code.US105,
        declared.origin().at(RevisionReader.DATABASE),
        "The version \""
            + target.version()
            + "\" of a @Server is not one: write the numbers that the oldest "
            + target.product().title()
            + " server in use gives for itself, such as \""
            + target.product().oldest()
            + "\", or leave it out.");
  }

  private void refuse(RevisionPackage declared, MappingFile mappingFile) {
    diagnostics.error(
        Code.US106,
        declared.origin(),
        mappingFile.name()
            + mappingFile.problem()
            + ". It overrides what entities are annotated with, and is not read yet: the tables"
            + " would be wrong. Write the mapping as annotations and take it out of the file, or"
            + " name only other classes in @Database(packages) and @Database(entities).");
  }

  /** A note and no warning: there are applications of Spring Boot with the names of JPA. */
  private void hintAtNaming(PackageElement holder, RevisionPackage declared) {
    if (!declared.settings().isNamingWritten() && isThere(SPRING_BOOT, holder)) {
      diagnostics.note(
          Code.US107,
          declared.origin(),
          "Spring Boot is on the class path, which lets Hibernate write names as first_name;"
              + " here they are written as firstName. Add @Database(naming = Naming.SPRING), or"
              + " @Database(naming = Naming.JPA) if you have configured Hibernate otherwise.");
    }
  }

  /** The one that is taken if nothing is said is 7. */
  private void hintAtHibernate(PackageElement holder, RevisionPackage declared) {
    if (!declared.settings().isHibernateWritten()
        && isThere(HIBERNATE, holder)
        && !isThere(ONLY_IN_SEVEN, holder)) {
      diagnostics.note(
          Code.US108,
          declared.origin(),
          "Hibernate 6 is on the class path, and the tables are those that Hibernate 7 expects. Add"
              + " @Database(hibernate = Hibernate.V6), or @Database(hibernate = Hibernate.V7) if"
              + " that is what the application runs with.");
    }
  }

  /** Asked of one module, because to ask all of the JDK for a class that is in none takes long. */
  private boolean isThere(String className, PackageElement user) {
    Elements elements = environment.getElementUtils();
    return elements.getTypeElement(elements.getModuleOf(user), className) != null;
  }

  private Optional<Outcome> generate(PackageElement holder, RevisionPackage declared) {
    Optional<SourceTree> tree = new SourceLocator(environment, options).find(holder);
    if (tree.isEmpty()) {
      diagnostics.error(
          Code.US102,
          declared.origin(),
          "The source directory of "
              + declared.name()
              + " cannot be found. Say where it is with -A"
              + Options.SOURCES
              + "=/path/to/src/main/java.");
      return Optional.empty();
    }
    hintAtNaming(holder, declared);
    hintAtHibernate(holder, declared);
    Selection selection = Selection.of(environment, declared, managed, output);
    MappingFile.find(environment, tree.get(), declared.name(), selection.classes())
        .forEach(file -> refuse(declared, file));
    EntityModel entities = new EntityReader(environment).read(selection.classes());
    unknown.addAll(entities.unknown());
    if (!entities.complete()) {
      return Optional.empty();
    }
    MappedModel model = SchemaMapper.map(entities, declared.settings().conventions(), diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    selections.add(selection);
    String release = environment.getSourceVersion().name().replace("RELEASE_", "");
    return new Generator(
            declared,
            tree.get(),
            model,
            options,
            new MigrationCompiler(release),
            output,
            diagnostics)
        .generate();
  }
}
