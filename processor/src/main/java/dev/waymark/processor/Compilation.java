package dev.waymark.processor;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.map.SchemaMapper;
import dev.waymark.processor.read.EntityModel;
import dev.waymark.processor.read.EntityReader;
import dev.waymark.schema.Name;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/** The work of one compilation, done when all its sources are known. */
final class Compilation {
  private final ProcessingEnvironment environment;
  private final Set<String> roots;
  private final Set<String> managed;
  private final Set<String> packages;
  private final Options options;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Selection> selections = new ArrayList<>();
  private boolean complete = true;

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
  }

  void run() {
    for (String option : options.unknown()) {
      diagnostics.error(
          Code.US101,
          firstPackage(),
          option + " is what Waymark understands of this option; nothing is done.");
    }
    if (!diagnostics.hasErrors()) {
      packages.stream()
          .map(environment.getElementUtils()::getPackageElement)
          .forEach(this::attempt);
    }
    Reporter reporter = new Reporter(environment.getMessager(), environment.getElementUtils());
    diagnostics.all().forEach(reporter::report);
    if (!diagnostics.hasErrors() && complete) {
      Commit commit = new Commit(environment, outcomes, selections, options.check());
      CompilationEnd.then(environment, roots, commit);
    }
  }

  private Origin firstPackage() {
    return Origin.of(packages.iterator().next());
  }

  private void attempt(PackageElement holder) {
    RevisionPackage declared = new RevisionReader(environment.getElementUtils()).read(holder);
    if (declared.revisions().isEmpty()) {
      return;
    }
    try {
      generate(holder, declared).ifPresent(outcomes::add);
    } catch (UncheckedIOException e) {
      diagnostics.error(
          Code.US103,
          declared.origin(),
          e.getMessage() + ": " + String.valueOf(e.getCause()) + ". Nothing is written.");
    }
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
    Selection selection = Selection.of(environment, declared, managed);
    EntityModel entities = new EntityReader(environment).read(selection.classes());
    complete &= entities.complete();
    if (!complete) {
      return Optional.empty(); // the compiler reports what it does not know
    }
    RevisionPackage.Settings settings = declared.settings();
    Optional<Name> schema = Optional.of(settings.schema()).filter(s -> !s.isBlank()).map(Name::of);
    MappedModel model = SchemaMapper.map(entities, settings.naming(), schema, diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    selections.add(selection);
    String release = environment.getSourceVersion().name().replace("RELEASE_", "");
    return new Generator(
            declared, tree.get(), model, options, new MigrationCompiler(release), diagnostics)
        .generate();
  }
}
