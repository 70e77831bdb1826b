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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
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
  private final boolean isJavac;
  private final Options options;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<String, String> records = new TreeMap<>();
  private final List<String> untouched = new ArrayList<>();
  private final Set<String> unknown = new TreeSet<>();

  /**
   * A compilation.
   *
   * @param roots the classes that the compiler was given, by name
   * @param managed those that tables are made of, and others that were generated
   * @param packages the packages with revisions that it was given
   */
  Compilation(
      ProcessingEnvironment environment,
      Set<String> roots,
      Set<String> managed,
      Set<String> packages) {
    this.environment = environment;
    this.roots = roots;
    this.managed = managed;
    this.packages = packages;
    this.isJavac = Javac.isSeen(environment);
    Options given = Options.of(environment.getOptions());
    this.options = isJavac || given.check() ? given : given.unobserved();
  }

  void run() {
    Set<String> holders = new TreeSet<>(packages);
    holders.addAll(LastCompilation.packages(environment));
    if (holders.isEmpty()) {
      return;
    }
    ClassOutput output = ClassOutput.of(environment);
    Origin first = Origin.of(holders.iterator().next());
    if (expectUsable(output, first) && new Shares(histories()).areSaid(diagnostics)) {
      holders.forEach(name -> attempt(name, output));
    }
    Reporter reporter =
        new Reporter(environment.getMessager(), environment.getElementUtils(), isJavac);
    diagnostics.all().forEach(reporter::report);
    if (!diagnostics.hasErrors()) {
      ending(reporter, first).ifPresent(ending -> whenCompiled(output, ending));
    }
  }

  /** Those that were passed; the others have been asked when they were. */
  private List<RevisionPackage> histories() {
    RevisionReader reader = new RevisionReader(environment.getElementUtils());
    return packages.stream()
        .map(environment.getElementUtils()::getPackageElement)
        .map(reader::read)
        .filter(declared -> !declared.revisions().isEmpty())
        .toList();
  }

  private boolean expectUsable(ClassOutput output, Origin origin) {
    for (String option : options.unknown()) {
      diagnostics.error(
          Code.US101,
          origin,
          option + " is what Waymark understands of this option; nothing is done.");
    }
    if (!output.isGiven()) {
      diagnostics.error(
          Code.US114,
          origin,
          "The compiler was not told where to put class files, and Waymark has some that belong to"
              + " the application. Give it the option -d with a directory.");
    }
    return !diagnostics.hasErrors();
  }

  private void whenCompiled(ClassOutput output, CompilationEnd.Ending ending) {
    if (isJavac) {
      CompilationEnd.then(environment, roots, packages, output, ending);
    } else {
      ending.compiled(); // as far as one can see, which is why no source is written then
    }
  }

  private Optional<CompilationEnd.Ending> ending(Reporter reporter, Origin first) {
    if (!unknown.isEmpty()) {
      return Optional.of(new Incomplete(reporter, incomplete(first)));
    }
    Set<String> sources = new TreeSet<>(packages);
    sources.addAll(roots);
    try {
      return Optional.of(
          new Commit(
              environment,
              outcomes,
              ClassFiles.of(outcomes, records, untouched),
              new SourceText(environment, sources),
              options.check()));
    } catch (UncheckedIOException e) {
      reporter.report(new Diagnostic(Code.US103, Severity.ERROR, first, because(e)));
      return Optional.empty();
    }
  }

  private static String because(UncheckedIOException e) {
    return e.getMessage() + ": " + e.getCause() + ". Nothing is written.";
  }

  /** Says that something is unknown, where the compiler finds nothing wrong with that. */
  private record Incomplete(Reporter reporter, Diagnostic diagnostic)
      implements CompilationEnd.Ending {
    @Override
    public void compiled() {
      reporter.report(diagnostic);
    }

    @Override
    public void compiledMore(Set<String> classes) {
      reporter.report(diagnostic);
    }

    @Override
    public void overwritten(Set<String> classes) {
      reporter.report(diagnostic);
    }

    @Override
    public void stopped() {
      // The compiler has said it.
    }
  }

  /**
   * What the sources do not know is an error of the compiler, and then the compilation does not get
   * to its end. What class files do not know, the compiler does not mind.
   */
  private Diagnostic incomplete(Origin origin) {
    return new Diagnostic(
        Code.US109,
        Severity.ERROR,
        origin,
        "Entities, or classes that they are made of, refer to what is not on the class path: "
            + String.join(", ", unknown)
            + ". Nothing is written, because the tables would be wrong. Add the library that has it.");
  }

  /** A package that was not passed is that of the last compilation, if it is still there. */
  private void attempt(String name, ClassOutput output) {
    LastCompilation last = LastCompilation.of(environment, output, name);
    PackageElement holder = environment.getElementUtils().getPackageElement(name);
    boolean isPassed = packages.contains(name);
    if (!isPassed && LastCompilation.isGone(last.holder())) {
      return;
    }
    if (holder == null) {
      untouched.add(name);
      return;
    }
    RevisionPackage declared = new RevisionReader(environment.getElementUtils()).read(holder);
    if (declared.revisions().isEmpty()) {
      if (!isPassed) {
        untouched.add(name);
      }
      return;
    }
    declared.settings().targets().stream()
        .filter(target -> target.server().isEmpty())
        .forEach(target -> unreadable(declared, target));
    try {
      generate(holder, declared, last).ifPresent(outcomes::add);
    } catch (UncheckedIOException e) {
      diagnostics.error(Code.US103, declared.origin(), because(e));
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

  private Optional<Outcome> generate(
      PackageElement holder, RevisionPackage declared, LastCompilation last) {
    Optional<SourceTree> found =
        new SourceLocator(environment, options, last.output()).find(holder, last);
    if (found.isEmpty()) {
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
    SourceTree tree = found.get();
    hintAtNaming(holder, declared);
    hintAtHibernate(holder, declared);
    Selection selection = Selection.of(environment, declared, managed, last);
    if (!expectSources(declared, selection, last)) {
      return Optional.empty();
    }
    MappingFile.find(environment, tree, declared.name(), selection.classes())
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
    records.put(
        declared.name(), last.next(tree.holder(), selection.classes(), Javac.sources(environment)));
    String release = environment.getSourceVersion().name().replace("RELEASE_", "");
    Optional<Outcome> outcome =
        new Generator(
                declared,
                tree,
                model,
                options,
                new MigrationCompiler(release),
                LastClasses.of(environment.getFiler()),
                diagnostics)
            .generate();
    new Losses(declared, tree, diagnostics)
        .explain(
            outcome,
            () -> UnseenSources.shown(roots, selection.classes(), Javac.sources(environment)),
            last,
            () -> changed(selection, last));
    return outcome;
  }

  /** Only javac tells what it was given, and only it is let write. */
  private List<Path> changed(Selection selection, LastCompilation last) {
    return isJavac
        ? selection.changed(
            last, Javac.sources(environment), environment.getElementUtils()::getBinaryName)
        : List.of();
  }

  /** A class file is no proof of an entity whose source has been deleted or moved. */
  private boolean expectSources(
      RevisionPackage declared, Selection selection, LastCompilation last) {
    List<TypeElement> stale = selection.stale(last, Javac.sources(environment));
    for (TypeElement type : stale) {
      String name = RevisionProcessor.nameOf(type);
      diagnostics.error(
          Code.US111,
          declared.origin(),
          name
              + " is left as a class file, and its source "
              + last.source(name).map(String::valueOf).orElse("")
              + " is gone. Compile from clean, or delete the class file, so that neither Waymark nor"
              + " the application takes it for an entity.");
    }
    return stale.isEmpty();
  }
}
