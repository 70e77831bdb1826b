package dev.waymark.processor;

import dev.waymark.processor.compiler.ClassOutput;
import dev.waymark.processor.compiler.CompilationEnd;
import dev.waymark.processor.compiler.EclipseMarks;
import dev.waymark.processor.compiler.Given;
import dev.waymark.processor.compiler.Javac;
import dev.waymark.processor.compiler.LastCompilation;
import dev.waymark.processor.compiler.Options;
import dev.waymark.processor.compiler.Reporter;
import dev.waymark.processor.compiler.SourceText;
import dev.waymark.processor.compiler.Sources;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Diagnostic.Severity;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.generate.Outcome;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
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

/** The work of one compilation, done when all its sources are known. */
final class Compilation {
  private final ProcessingEnvironment environment;
  private final Given given;
  private final boolean isJavac;
  private final Options options;
  private final Sources sources;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<String, String> records = new TreeMap<>();
  private final List<String> untouched = new ArrayList<>();
  private final Set<String> unknown = new TreeSet<>();
  private final Set<Path> roots = new TreeSet<>();
  private final Set<String> indexed;

  Compilation(ProcessingEnvironment environment, Given given) {
    this.environment = environment;
    this.given = given;
    this.isJavac = Javac.isSeen(environment);
    this.sources = Sources.of(environment);
    this.indexed = Set.copyOf(LastCompilation.packages(environment));
    Options written = Options.of(environment.getOptions());
    this.options = isJavac || written.check() ? written : written.unobserved();
  }

  void run() {
    List<RevisionPackage> histories = histories();
    ClassOutput output = ClassOutput.of(environment);
    Set<String> holders = new TreeSet<>(indexed);
    if (!isJavac) {
      holders.addAll(LastCompilation.recorded(output)); // of one that failed, too
    }
    Reporter reporter = new Reporter(environment, given);
    if (histories.isEmpty() && holders.isEmpty()) {
      new Beginning(environment).note(given).ifPresent(reporter::report);
      return;
    }
    holders.addAll(given.packages());
    Origin first = Origin.of(holders.iterator().next());
    if (expectUsable(output, first) && new Shares(histories).areSaid(diagnostics)) {
      holders.forEach(name -> attempt(name, output));
    }
    report(reporter);
    if (!diagnostics.hasErrors()) {
      ending(reporter, first).ifPresent(ending -> whenCompiled(output, ending));
    } else if (!isJavac) {
      remember();
    }
  }

  private void report(Reporter reporter) {
    EclipseMarks marks = EclipseMarks.of(environment, given, roots);
    marks.keepOnly(diagnostics.all());
    marks.missing(diagnostics.all()).forEach(reporter::report);
  }

  /**
   * Eclipse empties the class output for a full build, and compiles only what has changed from then
   * on, even where something is wrong. Without the record nothing would be known of the rest.
   */
  private void remember() {
    SourceText nothing = new SourceText(environment, Set.of());
    new Commit(environment, List.of(), ClassFiles.records(records), nothing, true).compiled();
  }

  /** Those that were passed; the others have been asked when they were. */
  private List<RevisionPackage> histories() {
    RevisionReader reader = new RevisionReader(environment.getElementUtils());
    return given.packages().stream()
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

  /** A package that was not passed is that of the last compilation, if it is still there. */
  private void attempt(String name, ClassOutput output) {
    LastCompilation last = LastCompilation.of(environment, output, name);
    roots.addAll(last.roots(name));
    PackageElement holder = environment.getElementUtils().getPackageElement(name);
    boolean isPassed = given.packages().contains(name);
    if (!isPassed && LastCompilation.isGone(last.holder())) {
      return;
    }
    if (holder == null) {
      leave(name);
      return;
    }
    RevisionPackage declared = new RevisionReader(environment.getElementUtils()).read(holder);
    if (!declared.revisions().isEmpty()) {
      compile(holder, declared, last);
    } else if (!isPassed) {
      leave(name);
    }
  }

  private void leave(String name) {
    if (indexed.contains(name)) {
      untouched.add(name);
    }
  }

  private void compile(PackageElement holder, RevisionPackage declared, LastCompilation last) {
    try {
      HistoryCompilation.Result result =
          new HistoryCompilation(environment, given, sources, options, diagnostics, declared, last)
              .run(holder);
      result.outcome().ifPresent(outcomes::add);
      result.entities().ifPresent(text -> records.put(declared.name(), text));
      unknown.addAll(result.unknown());
    } catch (UncheckedIOException e) {
      diagnostics.error(Code.US103, declared.origin(), because(e));
    }
  }

  private Optional<CompilationEnd.Ending> ending(Reporter reporter, Origin first) {
    if (!unknown.isEmpty()) {
      return Optional.of(new Incomplete(reporter, first, unknown));
    }
    Set<String> sources = new TreeSet<>(given.packages());
    sources.addAll(given.roots());
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

  private void whenCompiled(ClassOutput output, CompilationEnd.Ending ending) {
    if (isJavac) {
      CompilationEnd.then(environment, given.roots(), given.packages(), sources, output, ending);
    } else {
      ending.compiled(); // as far as one can see, which is why no source is written then
    }
  }

  private static String because(UncheckedIOException e) {
    return e.getMessage() + ": " + e.getCause() + ". Nothing is written.";
  }
}
